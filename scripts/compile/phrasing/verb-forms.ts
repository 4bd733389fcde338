import type { Grammar } from '../../../src/phrasing/pack.ts';

/** The forms in a class of verbs, by the ending of its name. */
export const verbForms: Readonly<Record<string, readonly string[]>> = {
  s: ['third'],
  ed: ['past', 'participle'],
  ing: ['gerund'],
  any: ['base', 'third', 'past', 'participle', 'gerund'],
};

/** Some forms of some verbs, none twice; of the base it takes the verb as it is listed. */
export const inflected = (verbs: readonly string[], forms: readonly string[], grammar: Grammar): string[] => [
  ...new Set(
    forms.flatMap((form) =>
      verbs.map((verb) => (form === 'base' ? verb : (grammar.inflect(verb, form) ?? verb))),
    ),
  ),
];

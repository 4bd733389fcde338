import type { Case } from './case.ts';

const pack = 'content/phrasing/en';
const kind = `${pack}/absolute-accusation.yml`;
const find = 'find: ["you are always late"]';

/** Rules for texts: their patterns, their words and what they show. */
export const phrasing: readonly Case[] = [
  {
    rule: 'phrasing-pattern',
    when: 'a pattern names no class of words there is',
    file: kind,
    edit: ['["you never v={attend}"]', '[‸"you never v={atend}"]'],
    says: ['there is no word class `{atend}`; did you mean `attend`?'],
  },
  {
    rule: 'phrasing-pattern',
    when: 'a bracket of a pattern is left open',
    file: kind,
    edit: [find, 'find: [‸"you are (always late"]'],
    says: ['`(` without `)` in the pattern'],
  },
  {
    rule: 'phrasing-pattern',
    when: 'what stands against a rule is no pattern',
    file: kind,
    edit: ['unless: ["like me"]', 'unless: ["like me", ‸"like {me"]'],
    says: ['is no element of a pattern'],
  },
  {
    rule: 'phrasing-pattern',
    when: 'a pattern names a word that is always read as two',
    file: kind,
    edit: ['unless: ["like me"]', 'unless: [‸"like mum\'s me"]'],
    says: ["no text has the word `mum's`, which is read as `mum 's`; write that"],
  },
  {
    rule: 'phrasing-pattern',
    when: 'a pattern names no macro there is',
    file: `${pack}/frames.yml`,
    edit: ['["you @ever"]', '["you @ever", ‸"you @never"]'],
    says: ['there is no macro `@never`'],
  },
  {
    rule: 'phrasing-pattern',
    when: 'a macro stands in itself',
    file: `${pack}/lexicon.yml`,
    edit: ['ever: always|never', 'ever: ‸"always @ever"'],
    says: ['`@ever`'],
    saysElsewhere: [{ file: `${pack}/frames.yml`, at: '‸"you @ever"', says: '`@ever`' }],
  },
  {
    rule: 'phrasing-pattern',
    when: 'a pattern of the safety gate is none',
    file: `${pack}/safety.yml`,
    edit: ['find: ["he hit me"]', 'find: [‸"he hit me)"]'],
    says: ['`)` without `(` in the pattern'],
  },
  {
    rule: 'phrasing-example',
    when: 'a rule does not find its own example',
    file: kind,
    edit: ['["You are always late.", {', '‸["You are often late.", {'],
    says: ['`always-late` does not find its own example; nothing does'],
  },
  {
    rule: 'phrasing-example',
    when: 'another rule finds the example',
    file: kind,
    edit: ['["You are always late.", {', '‸["You never call.", {'],
    says: ['`always-late` does not find its own example; absolute-accusation/never-attends does'],
  },
  {
    rule: 'phrasing-example',
    when: 'an example becomes another sentence than it says',
    file: kind,
    edit: [
      /\["You never listen\.", .*\]((?:.*\n)*?.*)\["You are always late\.", .*\]/,
      '‸["You never listen.", "Listen!"]$1‸["You are always late.", "Be in time!"]',
    ],
    says: [
      'it becomes “I’d like it if you listened more often.”, not “Listen!”',
      'it becomes “declined: nothing-concrete”, not “Be in time!”',
    ],
  },
  {
    rule: 'phrasing-example',
    when: 'the safety gate does not find its own example',
    file: `${pack}/safety.yml`,
    edit: ['examples: ["He hit me."', 'examples: [‸"He saw me."'],
    says: ['`hit-me` does not find its own example'],
  },
  {
    rule: 'phrasing-spare',
    when: 'a rule finds what it must spare',
    file: kind,
    edit: ['spares: ["The train is always late."', 'spares: [‸"You never call."'],
    says: ['absolute-accusation/never-attends finds something in what must be spared'],
  },
  {
    rule: 'phrasing-spare',
    when: 'the safety gate finds what it must spare',
    file: `${pack}/safety.yml`,
    edit: ['spares: ["He hit the ball."', 'spares: [‸"He hit me hard."'],
    says: ['physical-violence/hit-me finds something in what must be spared'],
  },
  {
    rule: 'twin-rules',
    when: 'two rules find the same examples, which only one can',
    file: kind,
    append: `  - id: ‸late-always
    ${find}
    unless: ["like me"]
    examples:
      - ‸["You are always late.", { declined: nothing-concrete }]
      - ‸["you are always late and tired", { declined: nothing-concrete }]
    spares: ["The train is late.", "You are late."]
`,
    says: [
      '`late-always` and `always-late` fire on the same examples; make them one rule',
      '`late-always` does not find its own example; absolute-accusation/always-late does (phrasing-example)',
      '`late-always` does not find its own example; absolute-accusation/always-late does (phrasing-example)',
    ],
  },
  {
    rule: 'unused-id',
    when: 'no pattern names a class, a verb or a macro',
    file: `${pack}/lexicon.yml`,
    edit: [
      /\nverbs:\n((?:.*\n)*?)macros:\n/,
      '\n  ‸colour: red green\nverbs:\n$1  ‸leave: go depart\nmacros:\n  ‸soon: now|soon\n',
    ],
    says: [
      'no rule uses the class `colour`',
      'no rule uses the verbs `leave`',
      'no rule uses the macro `@soon`',
    ],
  },
  {
    rule: 'invalid-value',
    when: 'a rule has one example and none that it spares',
    file: kind,
    edit: [
      /examples:\n.*\n.*\n {4}spares: \["The train .*\n/,
      'examples: ‸[["You are always late.", { declined: nothing-concrete }]]\n    spares: ‸[]\n',
    ],
    says: ['`rules.1.examples`: needs 2 or more', '`rules.1.spares`: needs 2 or more'],
  },
  {
    rule: 'unknown-id',
    when: 'a file of lines is named after no category of harm',
    file: `${pack}/harm/physical-violense.txt`,
    copyOf: `${pack}/harm/innocent.txt`,
    saysAtStart: ['no category of harm has the name `physical-violense`; did you mean `physical-violence`?'],
  },
  {
    rule: 'structure',
    when: 'a line is innocent and tells of harm',
    file: `${pack}/harm/innocent.txt`,
    append: '‸He kicked me on the stairs.\n',
    says: ['the line stands in `physical-violence.txt` already; keep one of the two'],
  },
  {
    rule: 'structure',
    when: 'a line stands twice in a file',
    file: `${pack}/harm/physical-violence.txt`,
    append: '‸He kicked me on the stairs.\n',
    says: ['the line stands in `physical-violence.txt` already; keep one of the two'],
  },
  {
    rule: 'missing-words',
    when: 'a class is missing that the engine itself asks for',
    file: `${pack}/lexicon.yml`,
    edit: [/^classes:((?:.*\n)*?) {2}tag: .*\n/m, '‸classes:$1'],
    says: ['the engine needs the class `tag`; write its words'],
  },
  {
    rule: 'missing-words',
    when: 'a kind of finding does not say why it matters',
    file: 'content/phrasing/findings.md',
    edit: [/^(## absolute-accusation .*\n\n.*\n)- why: .*\n/m, '‸$1'],
    says: ['the kind `absolute-accusation` lacks `- why: …`'],
  },
];

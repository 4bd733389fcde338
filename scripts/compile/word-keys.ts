import { categories } from '../../src/cli/locale/plurals.ts';
import { fieldOf, isCounted, type Unit } from '../../src/cli/locale/unit.ts';

/** The keys of all words: namespace, entry, fields. The field of a counted message ends in `_`. */
export function wordKeys(units: readonly Unit[]): Record<string, Record<string, string[]>> {
  const keys: Record<string, Record<string, string[]>> = {};
  for (const unit of units) {
    const { namespace, entry, field } = unit;
    keys[namespace] ??= {};
    keys[namespace][entry] ??= [];
    keys[namespace][entry].push(isCounted(unit) ? `${field}_` : field);
  }
  return keys;
}

/**
 * The module of the type of all words, as plain interfaces: nothing is inferred, so it costs nothing to those who do not use
 * it. A counted message needs `other`; which forms more is the language's matter.
 */
export function wordTypes(units: readonly Unit[]): string {
  const namespaces = Object.entries(wordKeys(units)).map(([namespace, entries]) => {
    const inner = Object.entries(entries).map(
      ([entry, fields]) =>
        `    readonly '${entry}': {\n${fields
          .flatMap(fieldTypes)
          .map((line) => `      ${line}\n`)
          .join('')}    };\n`,
    );
    return `  readonly ${namespace}: {\n${inner.join('')}  };\n`;
  });
  return `/** Every word that a language needs; a missing key is a compile error. */
export interface AllWords {
${namespaces.join('')}}
`;
}

const fieldTypes = (field: string): string[] =>
  field.endsWith('_')
    ? categories.map(
        (category) =>
          `readonly ${fieldOf(field.slice(0, -1), category)}${category === 'other' ? '' : '?'}: string;`,
      )
    : [`readonly '${field}': string;`];

import { categories } from '../../src/cli/locale/plurals.ts';
import { fieldOf, isCounted, type Unit } from '../../src/cli/locale/unit.ts';
import { namespaces } from '../../src/model/words.ts';

/** A JSON Schema a namespace: an editor shows the English, its note and its place while a translator types. */
export function editorSchemas(units: readonly Unit[]): Map<string, string> {
  return new Map(
    namespaces.map((namespace): [string, string] => {
      const entries: Record<
        string,
        { type: 'object'; additionalProperties: false; properties: Record<string, unknown> }
      > = {};
      for (const unit of units.filter((one) => one.namespace === namespace)) {
        entries[unit.entry] ??= { type: 'object', additionalProperties: false, properties: {} };
        for (const form of isCounted(unit) ? categories : [''])
          (entries[unit.entry] as (typeof entries)[string]).properties[fieldOf(unit.field, form)] = {
            type: 'string',
            description: describe(unit, form),
          };
      }
      const schema = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `The ${namespace} of a locale`,
        type: 'object',
        additionalProperties: false,
        properties: entries,
      };
      return [`locales/.schemas/${namespace}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`];
    }),
  );
}

const describe = ({ forms, use, note, max }: Unit, form: string): string =>
  [
    forms[form] ?? forms.other ?? '',
    `(${use}${max === undefined ? '' : `; ${max} characters at most`})`,
    ...(note === undefined ? [] : [note]),
  ].join('\n');

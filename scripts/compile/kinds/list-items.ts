import type { FieldStructure, ItemStructure } from '../../../src/model/exercise.ts';

/** What the entries of a list field hold, each with the path from the field; nothing for other fields. */
export const listItems = (
  field: FieldStructure,
): readonly (readonly [path: readonly string[], item: ItemStructure])[] =>
  field.kind !== 'list'
    ? []
    : [
        ...(field.of ? [[['of'], field.of] as const] : []),
        ...Object.entries(field.item ?? {}).map(([part, item]) => [['item', part], item] as const),
      ];

import type { ExerciseStructure, FieldStructure, ItemStructure } from '../../../src/model/exercise.ts';
import { report } from '../content.ts';
import type { YamlSource } from '../yaml-source.ts';
import { listItems } from './list-items.ts';

const minutes = (duration: string): number => {
  const [, days, hours, mins] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  return Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(mins ?? 0);
};

/** Report limits that contradict each other. */
export function checkFieldConstraints(exercise: ExerciseStructure, source: YamlSource): void {
  const wrong = (path: readonly PropertyKey[], reason: string): void =>
    report(source.at(path), 'field-constraint', reason);
  const { minutes: time, participants, safetyGate, fields } = exercise;
  if (!(time.min <= time.typical && time.typical <= time.max))
    wrong(['minutes'], 'minutes must rise: min ≤ typical ≤ max');
  if ((safetyGate === 'pair') !== participants.includes('pair')) {
    wrong(['safetyGate'], 'an exercise that two people can do has `safetyGate: pair`, and no other has');
  }
  for (const field of fields) {
    for (const [below, part] of [[[], field] as const, ...listItems(field)])
      checkLimits(part, (key, reason) => wrong(['fields', field.id, ...below, key], reason));
  }
}

function checkLimits(
  field: FieldStructure | (ItemStructure & { readonly default?: never }),
  wrong: (key: string, reason: string) => void,
): void {
  switch (field.kind) {
    case 'integer':
      if ((field.minimum ?? -Infinity) > (field.maximum ?? Infinity))
        wrong('minimum', 'minimum must not be more than maximum');
      else if (
        field.default !== undefined &&
        (field.default < (field.minimum ?? -Infinity) || field.default > (field.maximum ?? Infinity))
      )
        wrong('default', 'default must lie between minimum and maximum');
      return;
    case 'duration': {
      const [least, most] = [minutes(field.minimum), minutes(field.maximum)];
      const usual = field.default === undefined ? least : minutes(field.default);
      if (least > most) wrong('minimum', 'minimum must not be more than maximum');
      else if (usual < least || usual > most)
        wrong('default', 'default must lie between minimum and maximum');
      return;
    }
    case 'multi-choice':
    case 'list':
      if ((field.minItems ?? 0) > (field.maxItems ?? Infinity))
        wrong('minItems', 'minItems must not be more than maxItems');
      if (field.kind === 'list' && (field.of === undefined) === (field.item === undefined)) {
        wrong('kind', 'a list says what it holds: `of` for plain values or `item` for records');
      }
      if (field.kind === 'list' && field.uniqueBy && !Object.hasOwn(field.item ?? {}, field.uniqueBy))
        wrong('uniqueBy', '`uniqueBy` names a part of the `item`');
      if (field.kind === 'multi-choice') checkChoices(field, wrong);
      return;
    case 'choice':
    case 'scale':
    case 'ref':
      checkChoices(field, wrong);
      if (field.default !== undefined && field.options && !field.options.includes(field.default)) {
        wrong('default', `default must be one of the options: ${field.options.join(', ')}`);
      }
      return;
    default:
  }
}

function checkChoices(
  field: { readonly options?: readonly string[]; readonly from?: string; readonly fromField?: string },
  wrong: (key: string, reason: string) => void,
): void {
  const sources = [field.options, field.from, field.fromField].filter((source) => source !== undefined);
  if (sources.length !== 1)
    wrong('kind', 'a choice has options written as a list, or `from`, or `fromField`: exactly one of them');
}

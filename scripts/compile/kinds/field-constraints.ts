import type { ExerciseStructure, FieldStructure, ItemStructure } from '../../../src/model/exercise.ts';
import { type Place, report, suggestion } from '../content.ts';
import type { YamlSource } from '../yaml-source.ts';

/** The keys of a field that name another field. */
const fieldKeys = ['perItemOf', 'requiredWith', 'fromField', 'currencyField', 'after'];

const minutes = (duration: string): number => {
  const [, days, hours, mins] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  return Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(mins ?? 0);
};

/** What one entry of a list holds, with the path from the field. */
export const itemsOf = (
  field: FieldStructure,
): (readonly [path: readonly string[], item: ItemStructure])[] =>
  field.kind !== 'list'
    ? []
    : [
        ...(field.of ? [[['of'], field.of] as const] : []),
        ...Object.entries(field.item ?? {}).map(([part, item]) => [['item', part], item] as const),
      ];

/** Report limits that contradict each other and fields that name another field wrongly. */
export function checkFields(exercise: ExerciseStructure, source: YamlSource): void {
  const wrong = (path: readonly PropertyKey[], reason: string) =>
    report(source.at(path), 'field-constraint', reason);
  const known = (path: readonly PropertyKey[], condition: unknown) => {
    if (typeof condition === 'string') checkCondition(exercise, condition, source.at(path));
  };
  const { minutes: time, participants, safetyGate, completeWhen } = exercise;
  if (!(time.min <= time.typical && time.typical <= time.max))
    wrong(['minutes'], 'minutes must rise: min ≤ typical ≤ max');
  if ((safetyGate === 'pair') !== participants.includes('pair')) {
    wrong(['safetyGate'], 'an exercise that two people can do has `safetyGate: pair`, and no other has');
  }
  for (const [at, alternative] of completeWhen.anyOf.entries())
    for (const [index, condition] of alternative.entries())
      known(['completeWhen', 'anyOf', at, index], condition);
  for (const field of exercise.fields) {
    const parts = [[[], field] as const, ...itemsOf(field)];
    for (const [below, part] of parts) {
      const path = ['fields', field.id, ...below];
      for (const key of fieldKeys) known([...path, key], (part as Readonly<Record<string, unknown>>)[key]);
      checkLimits(part, (key, reason) => wrong([...path, key], reason));
    }
    if (field.kind === 'date-time' && field.latestAfterByChoice) {
      const { field: other, is } = field.latestAfterByChoice;
      known(['fields', field.id, 'latestAfterByChoice', 'is'], `${other}=${is}`);
    }
    if (field.kind === 'list' && field.uniqueBy !== undefined && !field.item?.[field.uniqueBy])
      wrong(['fields', field.id, 'uniqueBy'], '`uniqueBy` names a part of the `item`');
  }
}

/** Check a field's name, or `field=answer`. */
function checkCondition({ fields }: ExerciseStructure, condition: string, place: Place): void {
  const [name = '', answer] = condition.split('=');
  const names = fields.map((field) => field.id);
  const field = fields.find((one) => one.id === name);
  if (!field) report(place, 'unknown-id', `no field \`${name}\` in this exercise${suggestion(name, names)}`);
  const answers =
    field?.kind === 'boolean' ? ['true', 'false'] : field && 'options' in field && field.options;
  if (answer !== undefined && answers && !answers.includes(answer))
    report(place, 'unknown-id', `no answer \`${answer}\` to \`${name}\`${suggestion(answer, answers)}`);
}

function checkLimits(
  field: FieldStructure | (ItemStructure & { readonly default?: never }),
  wrong: (key: string, reason: string) => void,
): void {
  switch (field.kind) {
    case 'integer':
      if ((field.minimum ?? -Infinity) > (field.maximum ?? Infinity))
        wrong('minimum', 'minimum must not be more than maximum');
      if (
        field.default !== undefined &&
        (field.default < (field.minimum ?? -Infinity) || field.default > (field.maximum ?? Infinity))
      ) {
        wrong('default', 'default must lie between minimum and maximum');
      }
      return;
    case 'duration': {
      const [least, most] = [minutes(field.minimum), minutes(field.maximum)];
      if (least > most) wrong('minimum', 'minimum must not be more than maximum');
      const usual = field.default === undefined ? least : minutes(field.default);
      if (usual < least || usual > most) wrong('default', 'default must lie between minimum and maximum');
      return;
    }
    case 'multi-choice':
    case 'list':
      if ((field.minItems ?? 0) > (field.maxItems ?? Infinity))
        wrong('minItems', 'minItems must not be more than maxItems');
      if (field.kind === 'list' && (field.of === undefined) === (field.item === undefined)) {
        wrong('kind', 'a list says what it holds: `of` for plain values or `item` for records');
      }
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

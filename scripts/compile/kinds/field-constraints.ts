import type { ExerciseStructure, FieldStructure } from '../../../src/model/exercise.ts';
import { report, suggestion } from '../content.ts';
import type { YamlSource } from '../yaml-source.ts';

const minutes = (duration: string): number => {
  const [, days, hours, mins] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  return Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(mins ?? 0);
};

/** Report limits that contradict each other and fields that name another field wrongly. */
export function checkFields(exercise: ExerciseStructure, source: YamlSource): void {
  const names = exercise.fields.map((field) => field.id);
  const wrong = (path: readonly PropertyKey[], reason: string) =>
    report(source.at(path), 'field-constraint', reason);
  const known = (path: readonly PropertyKey[], name: string | undefined) => {
    const id = name?.split('=')[0];
    if (id !== undefined && !names.includes(id)) {
      report(source.at(path), 'unknown-id', `no field \`${id}\` in this exercise${suggestion(id, names)}`);
    }
  };
  const { minutes: time, participants, safetyGate, completeWhen } = exercise;
  if (!(time.min <= time.typical && time.typical <= time.max))
    wrong(['minutes'], 'minutes must rise: min ≤ typical ≤ max');
  if ((safetyGate === 'pair') !== participants.includes('pair')) {
    wrong(['safetyGate'], 'an exercise that two people can do has `safetyGate: pair`, and no other has');
  }
  completeWhen.anyOf.forEach((alternative, at) => {
    alternative.forEach((name, index) => known(['completeWhen', 'anyOf', at, index], name));
  });
  for (const field of exercise.fields) {
    const path = ['fields', field.id];
    for (const key of [
      'perItemOf',
      'requiredWith',
      'fromField',
      'currencyField',
      'after',
      'latestAfter',
    ] as const) {
      const value = (field as unknown as Readonly<Record<string, unknown>>)[key];
      if (key !== 'latestAfter' && typeof value === 'string') known([...path, key], value);
    }
    checkLimits(field, (key, reason) => wrong([...path, key], reason));
  }
}

function checkLimits(field: FieldStructure, wrong: (key: string, reason: string) => void): void {
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
  field: FieldStructure & { kind: 'choice' | 'scale' | 'ref' | 'multi-choice' },
  wrong: (key: string, reason: string) => void,
): void {
  const sources = [field.options, field.from, field.fromField].filter((source) => source !== undefined);
  if (sources.length !== 1)
    wrong('kind', 'a choice has options written as a list, or `from`, or `fromField`: exactly one of them');
}

import type { Answers } from '../generated/answers.ts';
import type { ExerciseId } from '../generated/ids.ts';
import type { Choices, ExerciseStructure, FieldStructure, ItemStructure } from '../model/exercise.ts';
import { readDuration } from '../time/duration.ts';
import { instantOf } from '../time/instant.ts';
import { isZone } from '../time/zone.ts';
import { choiceIds } from './choices.ts';
import { plainData } from './plain-data.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Read answers leniently: what has the wrong shape counts as skipped, so that an evaluation never throws, whatever it is
 * given. Limits are `answersSchema`'s to check. Text is trimmed and NFC. The input is not changed.
 */
export function tidyAnswers<Id extends ExerciseId>(
  exercise: ExerciseStructure & { readonly id: Id },
  input: unknown,
): Answers<Id> {
  const plain = plainData(
    input,
    exercise.fields.map((field) => field.id),
  );
  const answers = isPlain(plain) ? plain : {};
  const tidy = exercise.fields.flatMap((field): [string, unknown][] => {
    const value = tidyField(field, exercise, own(answers, field.id));
    return value === undefined ? [] : [[field.id, value]];
  });
  return Object.fromEntries(tidy) as unknown as Answers<Id>;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (record: Plain, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

function tidyField(field: FieldStructure, exercise: ExerciseStructure, value: unknown): unknown {
  const one = (single: unknown) => tidyValue(field, single);
  if (field.by === 'each') return pick(value, ['a', 'b'], one);
  const owner = exercise.fields.find((other) => other.id === field.perItemOf);
  if (owner?.kind === 'list' && owner.of) {
    return pick(value, owner.of.kind === 'ref' ? choiceIds(owner.of) : [], one);
  }
  return one(value);
}

function pick(value: unknown, keys: readonly string[], tidy: (value: unknown) => unknown): unknown {
  if (!isPlain(value)) return undefined;
  const entries = keys.flatMap((key): [string, unknown][] => {
    const one = tidy(own(value, key));
    return one === undefined ? [] : [[key, one]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function tidyValue(field: FieldStructure, value: unknown): unknown {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return text(value);
    case 'duration':
      return duration(value);
    case 'boolean':
    case 'consent':
      return typeof value === 'boolean' ? value : undefined;
    case 'integer':
      return Number.isSafeInteger(value) ? value : undefined;
    case 'date-time':
      return moment(value);
    case 'multi-choice':
      return some(value, (one) => choice(field, one));
    case 'list':
      return some(value, (one) => (field.item ? record(field.item, one) : field.of && item(field.of, one)));
    default:
      return choice(field, value);
  }
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tidy = value.trim().normalize('NFC');
  return tidy === '' ? undefined : tidy;
}

function duration(value: unknown): string | undefined {
  const tidy = text(value);
  return tidy !== undefined && (tidy === 'no-timer' || readDuration(tidy)) ? tidy : undefined;
}

function moment(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  const at = text(own(value, 'at'));
  const zone = text(own(value, 'zone'));
  if (at === undefined || zone === undefined) return undefined;
  return instantOf(at) !== undefined && isZone(zone) ? { at, zone } : undefined;
}

/** The most entries that any list or choice may have, with room: the rest of a hostile list is not looked at. */
const mostEntries = 100;

function some(value: unknown, tidy: (value: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const entries = value.slice(0, mostEntries).flatMap((one) => tidy(one) ?? []);
  return entries.length > 0 ? entries : undefined;
}

function choice(choices: Choices, value: unknown): unknown {
  if (choices.fromField !== undefined) return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value === 'string') return choiceIds(choices).includes(value) ? value : undefined;
  if (!choices.other || !isPlain(value)) return undefined;
  const other = text(own(value, 'other'));
  return other === undefined ? undefined : { other };
}

function item(structure: ItemStructure, value: unknown): unknown {
  switch (structure.kind) {
    case 'text':
      return text(value);
    case 'integer':
      return Number.isSafeInteger(value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return choice(structure, value);
  }
}

/** A record counts when all its parts that are not optional do. */
function record(parts: Readonly<Record<string, ItemStructure>>, value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  const entries: [string, unknown][] = [];
  for (const [name, structure] of Object.entries(parts)) {
    const part = item(structure, own(value, name));
    if (part !== undefined) entries.push([name, part]);
    else if (!('optional' in structure)) return undefined;
  }
  return Object.fromEntries(entries);
}

import { choiceIds } from '../../src/exercises/choices.ts';
import { exercises } from '../../src/generated/structure.ts';
import type { Choices, ExerciseStructure, FieldStructure, ItemStructure } from '../../src/model/exercise.ts';

/** Why JSON Schema takes an answer that `answersSchema` refuses: each is listed, none is passed over in silence. */
export type Beyond =
  | 'user-perceived characters'
  | 'what exists'
  | 'the length of a duration'
  | 'the same own words'
  | 'the same key'
  | 'rising levels'
  | 'another answer';

/** Answers at a limit, and what is wrong with them, if anything. */
export interface Case {
  readonly what: string;
  readonly answers: object;
  /** `path code`, in order; none when the answers are right. */
  readonly issues: readonly string[];
  readonly beyond?: Beyond;
}

/** A value of a field: its issues as `path-below-the-field code`. */
interface ValueCase {
  readonly value: unknown;
  readonly issues: readonly string[];
  readonly beyond?: Beyond;
}

const right = (...values: readonly unknown[]): ValueCase[] => values.map((value) => ({ value, issues: [] }));
const wrong = (issue: string, ...values: readonly unknown[]): ValueCase[] =>
  values.map((value) => ({ value, issues: [issue] }));
const beyond = (reason: Beyond, issue: string, ...values: readonly unknown[]): ValueCase[] =>
  values.map((value) => ({ value, issues: [issue], beyond: reason }));

/** Ten code points, one character. */
export const couple = '👩🏽‍❤️‍💋‍👨🏿';

const moment = (at: string, zone = 'Europe/Berlin') => ({ at, zone });

function textCases({ kind, max, format }: { kind?: string; max: number; format?: string }): ValueCase[] {
  const never = wrong(' issue.wrong-type', 5, true, [], {}, NaN);
  const empty = wrong(' issue.empty', '', ' \t\n');
  const broken = wrong(' issue.broken-character', 'a\ud800', '\udc00b');
  if (format) {
    const { good, bad, gone } = formatSamples[format] ?? { good: [], bad: [], gone: [] };
    return [
      ...right(...good, ` ${good[0]} `),
      ...wrong(' issue.wrong-format', ...bad),
      ...beyond('what exists', ' issue.wrong-format', ...gone),
      ...never,
      ...empty,
      ...broken,
    ];
  }
  return [
    ...right(
      'a',
      '  around  ',
      '0',
      'x'.repeat(max),
      couple.repeat(max),
      'e\u0301'.repeat(max),
      'مرحبا',
      '‎a\u200f',
    ),
    ...(kind === 'long-text'
      ? right('two\nlines\tand\r\nmore')
      : wrong(' issue.control-character', 'two\nlines')),
    ...beyond('user-perceived characters', ' issue.too-long', 'x'.repeat(max + 1), couple.repeat(max + 1)),
    ...wrong(
      ' issue.too-long',
      'x'.repeat(16 * max + 1),
      `a${' '.repeat(16 * max)}`,
      'e\u0301'.repeat(20 * max),
    ),
    ...wrong(' issue.control-character', 'a\u0000b', 'a\u007fb', 'a\u0085b'),
    ...broken,
    ...empty,
    ...never,
  ];
}

const formatSamples: Readonly<Record<string, Readonly<Record<'good' | 'bad' | 'gone', readonly string[]>>>> =
  {
    'iso-4217': { good: ['EUR', 'JPY'], bad: ['eur', 'EURO', '€'], gone: ['ZZQ'] },
    'iso-3166-1': { good: ['DE', 'BR'], bad: ['de', 'DEU', '49'], gone: ['ZZ', 'UK', 'EU', 'SU', 'QQ'] },
    'bcp-47': { good: ['de', 'pt-BR', 'zh-Hant-TW', 'yue'], bad: ['d', 'pt_BR', 'de-'], gone: ['de-a'] },
    'iso-week': {
      good: ['2026-W01', '2020-W53', '2026-W53'],
      bad: ['2026-W00', '2026-W54', '2026-1', '2026-w10'],
      gone: ['2025-W53'],
    },
  };

function choiceCases(choices: Choices): ValueCase[] {
  if (choices.fromField !== undefined) {
    return [
      ...right(0),
      ...wrong(' issue.too-small', -1),
      ...wrong(' issue.wrong-type', 0.5, '0', NaN),
      ...beyond('another answer', ' issue.unknown-option', 1),
    ];
  }
  const ids = choiceIds(choices);
  const { other } = choices;
  const own = other
    ? [
        ...textCases(other).map((one) => ({
          ...one,
          value: { other: one.value },
          issues: one.issues.map((issue) => `.other${issue}`),
        })),
        ...wrong('.more issue.unknown-field', { other: 'mine', more: 1 }),
        ...wrong('.other issue.empty', {}),
      ]
    : wrong(' issue.wrong-type', { other: 'mine' });
  return [
    ...right(...ids),
    ...own,
    ...wrong(' issue.unknown-option', 'no-such-choice', '', 'toString'),
    ...wrong(' issue.wrong-type', 5, true, [ids[0]], NaN),
  ];
}

function integerCases({
  minimum,
  maximum,
  multipleOf = 1,
}: Extract<ItemStructure, { kind: 'integer' }>): ValueCase[] {
  return [
    ...right(minimum ?? 0, maximum ?? Number.MAX_SAFE_INTEGER),
    ...(minimum === undefined ? [] : wrong(' issue.too-small', minimum - multipleOf)),
    ...wrong(' issue.too-big', maximum === undefined ? 2 ** 53 : maximum + multipleOf),
    ...(multipleOf > 1 ? wrong(' issue.not-a-multiple', (minimum ?? 0) + 1) : []),
    ...wrong(' issue.wrong-type', '2', 2.5, true, {}, NaN, Infinity),
  ];
}

const minutesOf = (duration: string): number => {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
};

function itemCases(item: ItemStructure): ValueCase[] {
  switch (item.kind) {
    case 'text':
      return textCases(item);
    case 'integer':
      return integerCases(item);
    case 'boolean':
      return [...right(true, false), ...wrong(' issue.wrong-type', 'yes', 1, {})];
    default:
      return choiceCases(item);
  }
}

/** So many right entries that differ from each other; fewer when there are no more. */
function entries(
  field: Extract<FieldStructure, { kind: 'list' | 'multi-choice' }>,
  count: number,
): unknown[] {
  const record = field.kind === 'list' ? field.item : undefined;
  if (record) {
    const key = field.kind === 'list' && field.uniqueBy !== undefined ? record[field.uniqueBy] : undefined;
    const length = key ? Math.min(count, choiceIds(key as Choices).length) : count;
    return Array.from({ length }, (_, at) =>
      Object.fromEntries(
        Object.entries(record).map(([name, part]) => {
          const values = itemCases(part).filter((one) => one.issues.length === 0);
          const level = name === 'level' ? 0 : at % values.length;
          return [name, values[level]?.value];
        }),
      ),
    );
  }
  const item = field.kind === 'list' ? field.of : field;
  if (item?.kind === 'text') {
    const samples = item.format ? (formatSamples[item.format]?.good ?? []) : undefined;
    return samples
      ? [...samples, 'ar', 'ja', 'es'].slice(0, count)
      : Array.from({ length: count }, (_, at) => `entry ${at}`);
  }
  if (!item || item.kind === 'integer' || item.kind === 'boolean') return [];
  if (item.fromField !== undefined) return [0];
  const own = item.other ? Array.from({ length: count }, (_, at) => ({ other: `mine ${at}` })) : [];
  return [...choiceIds(item), ...own].slice(0, count);
}

function listCases(field: Extract<FieldStructure, { kind: 'list' | 'multi-choice' }>): ValueCase[] {
  const { minItems = 0, maxItems = 100 } = field;
  const unique = field.kind === 'multi-choice' || field.unique;
  const least = Math.max(minItems, 1);
  const [first, ...rest] = entries(field, least);
  const more = entries(field, maxItems + 1);
  const most = entries(field, maxItems);
  const item = field.kind === 'multi-choice' ? field : field.of;
  const single =
    item?.kind === 'multi-choice' ? choiceCases(item) : item ? itemCases(item) : recordCases(field);
  const places = (one: ValueCase): ValueCase => ({
    ...one,
    value: [one.value, ...rest],
    issues: one.issues.map((issue) => `.0${issue}`),
  });
  const distinct = single.filter(
    (one) => !rest.some((other) => JSON.stringify(other) === JSON.stringify(one.value)),
  );
  return [
    ...(minItems === 0 ? right([]) : wrong(' issue.too-few', entries(field, minItems - 1))),
    ...right([first, ...rest], most),
    ...(more.length > maxItems ? wrong(' issue.too-many', more) : []),
    ...(unique ? wrong(`.${least} issue.duplicate`, [first, ...rest, first]) : []),
    ...distinct.map(places),
    ...wrong(' issue.wrong-type', 'one', 5, {}, NaN),
  ];
}

function recordCases(field: Extract<FieldStructure, { kind: 'list' | 'multi-choice' }>): ValueCase[] {
  const parts = field.kind === 'list' ? (field.item ?? {}) : {};
  const [whole] = entries(field, 1) as [Record<string, unknown>];
  return [
    ...Object.entries(parts).flatMap(([name, part]) => [
      ...itemCases(part).map((one) => ({
        ...one,
        value: { ...whole, [name]: one.value },
        issues: one.issues.map((issue) => `.${name}${issue}`),
      })),
      ...('optional' in part
        ? right(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)))
        : wrong(
            `.${name} issue.empty`,
            Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)),
          )),
    ]),
    ...wrong('.more issue.unknown-field', { ...whole, more: 1 }),
    ...wrong(' issue.wrong-type', 'one', 5, []),
  ];
}

function valueCases(field: FieldStructure): ValueCase[] {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return textCases(field);
    case 'boolean':
      return field.fixed === undefined
        ? [...right(true, false), ...wrong(' issue.wrong-type', 'yes', 1, {}, NaN)]
        : [
            ...right(field.fixed),
            ...wrong(' issue.fixed', !field.fixed),
            ...wrong(' issue.wrong-type', 'yes', 1),
          ];
    case 'consent':
      return [...right(true, false), ...wrong(' issue.wrong-type', 'yes', 1, {})];
    case 'integer':
      return integerCases(field);
    case 'duration': {
      const { minimum, maximum, optionalTimer } = field;
      return [
        ...right(minimum, maximum, `PT${minutesOf(maximum)}M`),
        ...beyond('the length of a duration', ' issue.too-small', `PT${minutesOf(minimum) - 1}M`),
        ...beyond('the length of a duration', ' issue.too-big', `PT${minutesOf(maximum) + 1}M`, 'P1D'),
        ...wrong(' issue.wrong-format', 'PT1M30S', 'P1W', 'P', 'PT', 'PT1.5H', '5', 'soon', ''),
        ...(optionalTimer ? right('no-timer') : wrong(' issue.wrong-format', 'no-timer')),
        ...wrong(' issue.wrong-type', 5, {}, NaN),
      ];
    }
    case 'date-time':
      return [
        ...right(moment('2026-11-23T19:00:00+01:00'), moment('2028-02-29T23:59:59.5Z', 'UTC')),
        ...right(moment('2026-11-23T19:00:00-03:00', 'America/Sao_Paulo')),
        ...beyond('what exists', '.at issue.not-a-moment', moment('2026-02-29T12:00:00Z')),
        ...beyond('what exists', '.zone issue.unknown-zone', moment('2026-02-28T12:00:00Z', 'Mars/Base')),
        ...wrong(
          '.at issue.not-a-moment',
          moment('2026-13-01T12:00:00Z'),
          moment('2026-11-23T24:00:00Z'),
          moment('2026-11-23T19:00:00'),
          moment('2026-11-23'),
          moment('+012026-11-23T19:00:00Z'),
          moment('tomorrow'),
          moment(''),
        ),
        ...wrong('.zone issue.unknown-zone', moment('2026-11-23T19:00:00Z', '')),
        ...wrong('.zone issue.empty', { at: '2026-11-23T19:00:00Z' }),
        ...wrong('.place issue.unknown-field', { ...moment('2026-11-23T19:00:00Z'), place: 'here' }),
        ...wrong(' issue.wrong-type', '2026-11-23T19:00:00+01:00', 5, []),
      ];
    case 'multi-choice':
    case 'list':
      return listCases(field);
    default:
      return choiceCases(field);
  }
}

/** What else has to be answered so that a field is right by itself. */
function companions(field: FieldStructure, exercise: ExerciseStructure): Record<string, unknown> {
  const list = field.kind === 'list' ? field.of : field;
  const source = list && 'fromField' in list ? list.fromField : field.perItemOf;
  const names = [
    ...exercise.fields
      .filter((other) => other.requiredWith?.split('=')[0] === field.id)
      .map((other) => other.id),
    ...(source === undefined ? [] : [source]),
  ];
  return Object.fromEntries(
    names.map((name) => {
      const companion = exercise.fields.find((other) => other.id === name);
      return [name, companion && sampleAnswer(companion)];
    }),
  );
}

/** A right answer to a field, as short as it can be. */
export function sampleAnswer(field: FieldStructure): unknown {
  const { value } =
    valueCases(field).find(
      ({ value: one, issues }) => issues.length === 0 && !(Array.isArray(one) && one.length === 0),
    ) ?? {};
  if (field.by === 'each') return { a: value, b: value };
  return field.perItemOf === undefined ? value : { [itemOf(field)]: value };
}

function itemOf(field: FieldStructure): string {
  const exercise = exercises.find(({ fields }) => fields.includes(field));
  const owner = exercise?.fields.find((other) => other.id === field.perItemOf);
  return String((owner && (sampleAnswer(owner) as string[]))?.[0]);
}

/** Every limit of every field of an exercise, one case each. */
export function casesOf(exercise: ExerciseStructure): Case[] {
  return exercise.fields.flatMap((field) => {
    const others = companions(field, exercise);
    const place = field.by === 'each' ? '.a' : field.perItemOf === undefined ? '' : `.${itemOf(field)}`;
    const wrap = (value: unknown) => (place === '' ? value : { [place.slice(1)]: value });
    const cases = valueCases(field).map(({ value, issues, beyond: reason }, index) => ({
      what: `${field.id} ${index}: ${String(JSON.stringify(value)).slice(0, 40)}`,
      answers: { ...others, [field.id]: wrap(value) },
      issues: issues.map((issue) => `${field.id}${place}${issue}`),
      ...(reason && { beyond: reason }),
    }));
    const whole: Case[] = [
      { what: `${field.id} skipped`, answers: { [field.id]: null }, issues: [] },
      { what: `${field.id} undefined`, answers: { [field.id]: undefined }, issues: [] },
      ...(place === ''
        ? []
        : [
            {
              what: `${field.id}: a stranger`,
              answers: { ...others, [field.id]: { stranger: true } },
              issues: [`${field.id}.stranger issue.unknown-field`],
            },
            {
              what: `${field.id}: no record`,
              answers: { ...others, [field.id]: 'yes' },
              issues: [`${field.id} issue.wrong-type`],
            },
          ]),
    ];
    return [...whole, ...cases];
  });
}

import { causeIds, exerciseIds } from '../generated/ids.ts';
import { redirects } from '../generated/redirects.ts';
import { type MessageDescriptor, message } from '../messages/message.ts';
import {
  type PlanItemId,
  planItemStatuses,
  planReasons,
  type Redirects,
  type State,
  type StateItem,
} from '../model/plan.ts';
import { isDay } from '../time/check-day.ts';

/** What could not be carried over, as it was, and where it stood: `items.3`, `withheld.0`. */
export interface Lost {
  readonly path: string;
  readonly value: unknown;
}

/** A state of this version with what is lost, or the reason why there is none. */
export type Migration =
  | { readonly ok: true; readonly state: State; readonly lost: readonly Lost[] }
  | {
      readonly ok: false;
      readonly reason: 'not-a-state' | 'newer-version' | 'unknown-version';
      readonly message: MessageDescriptor;
    };

/** For tests and for apps with ids or versions of their own. */
export interface MigrationTables {
  readonly redirects?: Redirects;
  /** From each older version to the next; none is older yet. */
  readonly upgrades?: Readonly<Record<number, (saved: Plain) => Plain>>;
}

type Plain = Readonly<Record<string, unknown>>;

const current = 1;

/**
 * Read a saved plan, whatever version of the package kept it.
 *
 * @param saved - What was saved, as parsed JSON; it is not changed, and may be anything.
 * @param tables - Renamed ids and older versions, when not the package's own.
 * @returns `ok` with a state of this version and a list of everything that is `lost`; or not `ok`, with a reason.
 * @example
 * const state = startPlan(createPlan({ causes: ['stress'], participants: 'solo', minutesPerWeek: 30 }));
 * migrateState(JSON.parse(JSON.stringify(state))) // => { ok: true, state, lost: [] }
 * migrateState({ version: 99 }).ok // => false
 */
export function migrateState(saved: unknown, tables: MigrationTables = {}): Migration {
  if (!isPlain(saved) || !Number.isSafeInteger(saved.version)) return refuse('not-a-state');
  let plain = saved;
  for (let version = saved.version as number; version !== current; version += 1) {
    if (version > current) return refuse('newer-version');
    const upgrades = tables.upgrades ?? {};
    const upgrade = Object.hasOwn(upgrades, version) ? upgrades[version] : undefined;
    if (!upgrade) return refuse('unknown-version');
    plain = upgrade(plain);
  }
  return readState(plain, tables.redirects ?? redirects);
}

const refuse = (reason: (Migration & { ok: false })['reason']): Migration => ({
  ok: false,
  reason,
  message:
    reason === 'not-a-state'
      ? message('messages:plan.notAPlan', {})
      : message('messages:plan.otherVersion', {}),
});

function readState(saved: Plain, table: Redirects): Migration {
  const { minutesPerWeek, week, space, pairWork, withheld, items } = saved;
  const isSpace = space === null || (isPlain(space) && isDay(space.since));
  const isWhole =
    typeof minutesPerWeek === 'number' &&
    Number.isFinite(minutesPerWeek) &&
    minutesPerWeek > 0 &&
    isWeek(week) &&
    isSpace &&
    oneOf(['allowed', 'allowed-with-information', 'paused'] as const, pairWork) &&
    Array.isArray(withheld) &&
    Array.isArray(items);
  if (!isWhole) return refuse('not-a-state');

  const lost: Lost[] = Object.entries(saved)
    .filter(([name]) => !known.includes(name))
    .map(([path, value]) => ({ path, value }));
  const readItems: StateItem[] = [];
  items.forEach((value: unknown, index) => {
    const item = readItem(value, table, (name, part) =>
      lost.push({ path: `items.${index}.${name}`, value: part }),
    );
    if (item && !readItems.some((one) => one.id === item.id)) readItems.push(item);
    else lost.push({ path: `items.${index}`, value });
  });
  const stillWithheld = withheld.map((id: unknown, index) => {
    const now = redirected(id, table.exercises);
    if (oneOf(exerciseIds, now)) return now;
    lost.push({ path: `withheld.${index}`, value: id });
    return undefined;
  });
  const state: State = {
    version: current,
    minutesPerWeek,
    week,
    space: isPlain(space) ? { since: space.since as string } : null,
    pairWork,
    withheld: exerciseIds.filter((id) => stillWithheld.includes(id)),
    items: readItems,
  };
  return { ok: true, state, lost };
}

const known: readonly string[] = [
  'version',
  'minutesPerWeek',
  'week',
  'space',
  'pairWork',
  'withheld',
  'items',
];

function readItem(
  value: unknown,
  table: Redirects,
  lose: (path: string, value: unknown) => void,
): StateItem | undefined {
  if (!isPlain(value) || !Array.isArray(value.causes)) return undefined;
  const { participants, why, status, week, until } = value;
  const id: unknown = redirected(value.id, table.exercises);
  const isItem =
    isItemId(id) &&
    oneOf(['solo', 'pair'] as const, participants) &&
    oneOf(planReasons, why) &&
    oneOf(planItemStatuses, status) &&
    (week === undefined || isWeek(week)) &&
    (until === undefined || isDay(until));
  if (!isItem) return undefined;
  const causes = value.causes.map((cause: unknown, index) => {
    const now = redirected(cause, table.causes);
    if (oneOf(causeIds, now)) return now;
    lose(`causes.${index}`, cause);
    return undefined;
  });
  return {
    id,
    participants,
    why,
    causes: causes.filter((cause) => cause !== undefined),
    status,
    ...(week !== undefined && { week }),
    ...(until !== undefined && { until }),
  };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWeek = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  values.some((one) => one === value);

const isItemId = (id: unknown): id is PlanItemId => id === 'safety-information' || oneOf(exerciseIds, id);

const redirected = (id: unknown, table: Readonly<Record<string, string>>): unknown =>
  typeof id === 'string' && Object.hasOwn(table, id) ? table[id] : id;

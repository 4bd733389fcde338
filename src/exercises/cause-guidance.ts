import type { CauseId, NoticeId, RouteId } from '../generated/ids.ts';
import { routes as allRoutes, causes } from '../generated/structure.ts';
import type { GuidanceLevel } from '../model/cause.ts';
import type { HelpKind } from '../model/safety.ts';
import { evaluateSafety, type SafetySelection } from '../safety/evaluate-safety.ts';
import type { PastSession } from './evaluation.ts';

type CheckIns = PastSession<'cause-map'>['answers']['answers'];

/** How far self-help goes for what a person marked, and what comes before it. */
export interface CauseGuidance {
  /** The highest level of all; none when nothing was picked and nothing raised one. */
  readonly level?: GuidanceLevel;
  /** In the order of the content: what to offer, first of all. */
  readonly routes: readonly RouteId[];
  readonly notices: readonly NoticeId[];
  readonly helpKinds: readonly HelpKind[];
}

/** What a person marked. */
export interface Marked {
  readonly picked: readonly CauseId[];
  readonly checkIns: CheckIns;
  readonly signals: readonly SafetySelection[];
  /** Grief was often there on two days or more. */
  readonly grieves: boolean;
}

/** Route what was marked: signals, answers that raise something, and causes that ask for more than self-help. */
export function guidanceFor({ picked, checkIns, signals, grieves }: Marked): CauseGuidance {
  const chosen = causes.filter(({ id }) => picked.includes(id));
  const raised = raisedBy(checkIns);
  const safety = evaluateSafety(signals);
  const levels = chosen.map(({ guidance }) => guidance);
  const lacksMoney =
    picked.includes('money-stress') && raised.some((one) => one.notices.includes('money-access'));
  if (safety.pairWork === 'paused' || lacksMoney) levels.push('safety-first');
  if (grieves) levels.push('professional-suggested');
  const led = [...safety.routes, ...[...raised, ...chosen].flatMap(({ routes }) => routes)];
  const routes = allRoutes.filter(({ id }) => led.includes(id));
  const level = highest(levels);
  return {
    ...(level && { level }),
    routes: routes.map(({ id }) => id),
    notices: distinct([
      ...[...raised, ...chosen].flatMap(({ notices }) => notices),
      ...(grieves ? (['bereavement-support'] as const) : []),
    ]),
    helpKinds: distinct([
      ...routes.flatMap(({ helpKinds }) => helpKinds),
      ...chosen.flatMap(({ helpKinds }) => helpKinds),
      ...(grieves ? (['bereavement'] as const) : []),
    ]),
  };
}

/** Whether grief was “often” there on two days or more; a session without a day tells of none. */
export function grievesForDays(sessions: readonly PastSession<'cause-map'>[]): boolean {
  const questions = causes.find(({ id }) => id === 'bereavement')?.checkIns.map(({ id }) => id) ?? [];
  const heavy = sessions.filter(({ answers }) =>
    answers.answers?.some((one) => one.answer === 'often' && questions.includes(one['check-in'])),
  );
  return new Set(heavy.flatMap(({ at }) => (at === undefined ? [] : [at.slice(0, 10)]))).size > 1;
}

function raisedBy(checkIns: CheckIns) {
  return causes
    .flatMap((cause) => cause.checkIns)
    .flatMap(({ id, raises }) => {
      const isRaised = checkIns?.some(
        (one) => one['check-in'] === id && raises?.answers.includes(one.answer) === true,
      );
      return isRaised && raises ? [raises] : [];
    });
}

function highest(levels: readonly GuidanceLevel[]): GuidanceLevel | undefined {
  const order = ['safety-first', 'professional-suggested', 'self-help-with-note', 'self-help'] as const;
  return order.find((level) => levels.includes(level));
}

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

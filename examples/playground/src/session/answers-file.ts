import type { Exercise, PastSession } from 'attune';
import { answersSchema, toIssues } from 'attune/schemas';
import { h, put } from '../dom.ts';
import { download, fileButton } from '../files.ts';
import type { Draft } from '../forms/context.ts';
import { labelOf } from '../forms/form.ts';
import { textButton } from '../parts.ts';
import { say } from '../words.ts';
import type { Run, Session } from './session.ts';

/** What a file of answers holds. */
interface Saved {
  readonly exercise: string;
  readonly mode: 'solo' | 'pair';
  readonly answers: Draft;
  readonly history: readonly PastSession[];
}

/** Save the answers, without those that must be in no file at all. */
export function saveAnswers({ exercise, session }: Run): HTMLElement {
  const save = () => {
    const saved: Saved = {
      exercise: exercise.id,
      mode: session.mode,
      answers: withoutAbsolute(exercise, session.answers),
      history: session.history.map((one) => ({
        ...one,
        answers: withoutAbsolute(exercise, one.answers) as PastSession['answers'],
      })),
    };
    download('notes.json', 'application/json', JSON.stringify(saved, null, 2));
  };
  return textButton(say('file.save'), save, 'quiet small-button');
}

function withoutAbsolute({ fields }: Exercise, answers: object): Draft {
  const isKept = (id: string) =>
    fields.some((field) => field.id === id && field.privacy !== 'device-absolute');
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isKept(id)));
}

/** Open answers from a file; what can't be read is named. */
export function openAnswers(run: Run): HTMLElement {
  const said = h('span', { class: 'small', role: 'status' });
  const open = fileButton(say('file.open'), (saved) => {
    const lost = readSaved(run, saved);
    if (lost === undefined) {
      put(said, say('file.notThis'));
      return;
    }
    const names = lost.map((id) => labelOf(run.exercise, id));
    run.session.opened = names.length > 0 ? say('file.lost', { names }) : say('file.opened');
    run.go('start');
  });
  return h('span', { class: 'row' }, open, said);
}

/** Take over what a file holds; what comes back is the names of what could not be read. */
function readSaved({ exercise, session }: Run, saved: unknown): readonly string[] | undefined {
  if (typeof saved !== 'object' || saved === null || (saved as Saved).exercise !== exercise.id)
    return undefined;
  const { mode, answers, history } = saved as Partial<Saved>;
  const { kept, lost } = readAnswers(exercise, answers);
  const earlier = (Array.isArray(history) ? history : []).map((one: Partial<PastSession>) => ({
    ...(typeof one?.at === 'string' && { at: one.at }),
    answers: readAnswers(exercise, one?.answers).kept as PastSession['answers'],
  }));
  const opened: Partial<Session> = {
    answers: kept,
    history: earlier,
    mode: mode === 'pair' ? 'pair' : 'solo',
  };
  Object.assign(session, opened);
  return lost;
}

/** The answers of a file that nothing is wrong with. */
function readAnswers(exercise: Exercise, answers: unknown) {
  const given = typeof answers === 'object' && answers !== null ? answers : {};
  const issues = toIssues(answersSchema(exercise.id).safeParse(given).error);
  const isSound = ([id]: [string, unknown]) => issues.every(({ path }) => path.split('.')[0] !== id);
  const sound = Object.entries(given).filter(isSound);
  const kept = Object.fromEntries(sound) as Draft;
  return { kept, lost: Object.keys(given).filter((id) => !(id in kept)) };
}

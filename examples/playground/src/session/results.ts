import { type Answers, type Evaluation, toICalendar } from 'attune';
import { type Child, h } from '../dom.ts';
import { download } from '../files.ts';
import { helpPanel } from '../help/help-panel.ts';
import { momentNow } from '../moments.ts';
import { cards, exerciseCard, section, stepCard, textButton } from '../parts.ts';
import { say } from '../words.ts';
import { toCopy } from './notices.ts';
import type { Run } from './session.ts';
import { suggestionList } from './suggestion-list.ts';

/** More ideas than this are folded. */
const few = 8;

/** What only some exercises give; each part is told by its name in the evaluation. */
export function specialResults(run: Run, evaluation: Evaluation): Child[] {
  const { reading, session } = run;
  const { guide, t } = reading;
  const parts: Child[] = [];
  const show = (title: string, ...children: Child[]) => parts.push(section(title, ...children));

  if ('opener' in evaluation && evaluation.opener) show(say('result.opener'), toCopy(t(evaluation.opener)));
  if ('statements' in evaluation) {
    show(say('result.statements'), suggestionList(reading, evaluation.statements, 'h3'));
    show(say('result.fromComplaint'), suggestionList(reading, evaluation.fromComplaint, 'h3'));
  }
  if ('questions' in evaluation) {
    const questions = evaluation.questions.map((one) => toCopy(typeof one === 'string' ? one : t(one)));
    show(say('result.questions'), questions);
  }
  if ('balanceInWords' in evaluation && evaluation.balanceInWords)
    show(say('result.balance'), h('p', {}, t(evaluation.balanceInWords)));
  if ('bothReady' in evaluation && evaluation.bothReady)
    show(say('result.bothReady'), h('p', {}, say('result.ready')));
  if ('cards' in evaluation && evaluation.cards.length > 0) {
    const { items } = guide.vocabulary['curious-questions'];
    const labels = evaluation.cards.map((id) => items.find((item) => item.id === id)?.label ?? id);
    show(say('result.cards'), list(labels, 'ol'), drawAgain(run));
  }
  if ('ideas' in evaluation) {
    const ideas = guide.vocabulary['date-ideas'].items.filter(({ id }) => evaluation.ideas.includes(id));
    show(say('result.ideas'), folded(ideas.map(({ label }) => label)));
    parts.push(calendarButton(run));
  }
  if ('causes' in evaluation) {
    show(say('steps.suggested'), cards(evaluation.steps.map(({ id }) => stepCard(reading, id))));
    show(say('exercises.suggested'), cards(evaluation.exercises.map(({ id }) => exerciseCard(reading, id))));
  }
  if ('settings' in evaluation) {
    show(say('result.settings'), list(evaluation.settings.map((one) => say(`result.${one}`))));
    const ideas = guide.vocabulary['provider-questions'].items.filter(({ id }) =>
      evaluation.questionIdeas.includes(id),
    );
    show(say('result.questionIdeas'), folded(ideas.map(({ label }) => label)));
  }
  if ('helpKinds' in evaluation && evaluation.helpKinds.length > 0) {
    const { country } = session.answers;
    parts.push(helpPanel(reading, evaluation.helpKinds, typeof country === 'string' ? country : undefined));
  }
  const scene = guide.vocabulary.scenarios.items.find(({ id }) => id === session.answers.scenario);
  if (scene?.restated !== undefined) show(say('result.restated'), h('p', { class: 'said' }, scene.restated));
  return parts;
}

const list = (labels: readonly string[], tag: 'ul' | 'ol' = 'ul'): Child =>
  labels.length > 0 && h(tag, { class: 'summary' }, ...labels.map((label) => h('li', {}, label)));

const folded = (labels: readonly string[]): Child =>
  labels.length > few
    ? h('details', {}, h('summary', {}, say('form.choices', { number: labels.length })), list(labels))
    : list(labels);

const drawAgain = ({ session, go }: Run): HTMLElement =>
  textButton(
    say('result.drawAgain'),
    () => {
      session.seed = crypto.randomUUID();
      go('result');
    },
    'quiet small-button',
  );

/** A calendar file with a neutral title; nothing else of the plan is in it. */
function calendarButton({ exercise, session }: Run): Child {
  const entry = toICalendar(session.answers as Answers<'distraction-free-date'>, {
    title: exercise.discreetTitle,
    uid: `${session.seed}@attune.invalid`,
    now: momentNow(),
  });
  if (entry === undefined) return undefined;
  const save = () => download('plan.ics', 'text/calendar', entry);
  return h('p', {}, textButton(say('result.calendar'), save, 'quiet'));
}

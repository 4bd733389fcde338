import { type Migration, migrateState, type State } from 'attune';
import { type Child, h, put } from '../dom.ts';
import { download, fileButton } from '../files.ts';
import { textButton } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { say } from '../words.ts';
import type { Refill } from './make-plan.ts';

/** Save the plan. No safety signal is in it, only what follows for the plan. */
export const savePlan = (state: State): HTMLElement =>
  textButton(
    say('file.save'),
    () => download('notes.json', 'application/json', JSON.stringify(state, null, 2)),
    'quiet small-button',
  );

/** Open a plan from a file, of whatever version; all that could not be carried over is named. */
export function openPlan(reading: Reading, refill: Refill): HTMLElement {
  const said = h('span', { class: 'small', role: 'status' });
  const open = fileButton(say('file.open'), (saved) => {
    const migration = migrateState(saved);
    if (migration.ok) {
      reading.visit.plan.state = migration.state;
      refill('h1');
    }
    // When the plan is on screen there is a place for it there.
    const place = document.querySelector<HTMLElement>('.plan .opened') ?? said;
    put(place, ...reportOf(reading, migration));
  });
  return h('span', { class: 'row' }, open, said);
}

const reportOf = ({ t }: Reading, migration: Migration): readonly Child[] => {
  if (!migration.ok) return [t(migration.message)];
  const lost = migration.lost.map(({ path, value }) => `${path}: ${JSON.stringify(value)}`);
  if (lost.length === 0) return [say('plan.opened')];
  return [say('plan.lost'), ' ', h('bdi', { dir: 'ltr' }, lost.join(' · '))];
};

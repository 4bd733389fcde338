import { findHelp, type HelpKind, helpCountries } from 'attune';
import { h } from '../dom.ts';
import { today } from '../moments.ts';
import { section } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { say } from '../words.ts';
import { helpLine } from './help-line.ts';

/** No country has this code: what is listed under it is what is listed for none. */
const another = 'ZZ';

/**
 * Help lines by country, with how far each can be trusted today.
 *
 * @param kinds - What for; everything when left out.
 * @param country - Where the person looks for help; else they choose.
 */
export function helpPanel(
  reading: Reading,
  kinds?: readonly HelpKind[],
  country: string = reading.visit.helpCountry,
): HTMLElement {
  const { guide, visit } = reading;
  const names = new Intl.DisplayNames(guide.tag, { type: 'region' });
  const known = helpCountries().map((code) => ({ code, name: names.of(code) ?? code }));
  const chosen = country === '' || known.some(({ code }) => code === country) ? country : another;
  const all = [
    { code: '', name: say('helpLines.choose') },
    ...known.sort((one, other) => one.name.localeCompare(other.name, guide.tag)),
    { code: another, name: say('helpLines.another') },
  ];
  const select = h(
    'select',
    { autocomplete: 'off' },
    ...all.map(({ code, name }) => h('option', { value: code, selected: code === chosen }, name)),
  );
  const lines = h('div', { class: 'help-lines', 'aria-live': 'polite' });
  const fill = () => lines.replaceChildren(...linesFor(reading, select.value, kinds));
  select.addEventListener('change', () => {
    visit.helpCountry = select.value;
    fill();
  });
  fill();
  return section(
    say('helpLines.title'),
    h('label', { class: 'row' }, say('helpLines.country'), select),
    h('p', { class: 'small' }, say('helpLines.hint')),
    lines,
  ) as HTMLElement;
}

function linesFor(
  reading: Reading,
  country: string,
  kinds: readonly HelpKind[] | undefined,
): readonly Node[] {
  if (country === '') return [];
  const help = findHelp({ country, today: today(), ...(kinds && { kinds }) });
  const { lines } = help.status === 'found' ? help : help.fallback;
  return [
    ...(help.status === 'none' ? [h('p', { class: 'outcome' }, reading.t(help.fallback.message))] : []),
    h('ul', { class: 'cards' }, ...lines.map((line) => helpLine(reading, line))),
    ...(help.status === 'found' && help.gaps.length > 0
      ? [h('ul', { class: 'small gaps' }, ...help.gaps.map(({ message }) => h('li', {}, reading.t(message))))]
      : []),
  ];
}

import { locales } from 'attune/locales';
import { type Child, h } from './dom.ts';
import { choices, isPseudo } from './languages.ts';
import { say } from './words.ts';

/** Every language there is, each by its own name for itself, and how far the one on the page is. */
export function languagePicker(tag: string, speak: (tag: string) => void): HTMLElement {
  const options = choices.map(({ tag: value, name, lang, dir }) =>
    h('option', { value, lang, dir, selected: value === tag }, name),
  );
  const select = h('select', { autocomplete: 'off' }, ...options);
  select.addEventListener('change', () => speak(select.value));
  return h(
    'div',
    { class: 'language' },
    h('label', {}, say('language.label'), ' ', select),
    h('p', { class: 'small' }, ...howFar(tag)),
  );
}

/** The grade of a language, what it stands for, and where all of its texts are beside the English. */
function howFar(tag: string): readonly Child[] {
  if (isPseudo(tag)) return [say('language.madeUp')];
  const known = locales.find((one) => one.tag === tag);
  if (!known) return [];
  const grade = say('language.grade', { grade: known.grade });
  if (tag === 'en') return [grade, ' · ', say('language.original')];
  const { format } = new Intl.NumberFormat(tag, { style: 'percent' });
  const [translated, reviewed] = [format(known.translated), format(known.reviewed)];
  const shares =
    known.reviewed > 0
      ? say('language.reviewed', { translated, reviewed })
      : say('language.unread', { translated });
  return [grade, ' · ', shares, ' ', h('a', { href: `preview/${tag}.html` }, say('language.preview'))];
}

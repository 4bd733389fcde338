import { analyze, type PhrasingPack } from 'attune';
import { checkDraft } from '../checked.ts';
import { announce, h } from '../dom.ts';
import { createDraft, draftLanguage } from '../draft.ts';
import { opening } from '../parts.ts';
import type { Reading, View } from '../reading.ts';
import { exampleDrafts, say } from '../words.ts';

/** How long typing has to rest before the results follow it, in milliseconds. */
const rest = 150;

/** Write a draft, see what in it accuses, and how it could be said instead. */
export function ownWordsView(reading: Reading): View {
  const { guide, visit } = reading;
  const isOther = new Intl.Locale(guide.tag).language !== draftLanguage;
  const draft = createDraft(visit.draft);
  const results = h('div', { class: 'results checked' });
  const status = h('p', { class: 'visually-hidden', role: 'status' });
  let pack: PhrasingPack | undefined;
  let timer: number | undefined;

  // The underlines keep up with every key; what is read aloud waits until typing rests.
  const underline = () => draft.underline(pack ? analyze(draft.field.value, pack).findings : []);
  const fill = () => {
    window.clearTimeout(timer);
    if (!pack) return;
    const { parts, summary } = checkDraft(reading, draft.field.value, pack, draft.select);
    results.replaceChildren(...parts);
    announce(status, summary);
  };
  const take = (wait: number) => {
    visit.draft = draft.field.value;
    underline();
    tidy();
    window.clearTimeout(timer);
    timer = window.setTimeout(fill, wait);
  };
  const write = (text: string) => {
    draft.field.value = text;
    take(0);
  };
  draft.field.addEventListener('input', () => take(rest));

  const clear = h('button', { type: 'button', class: 'button quiet small-button' }, say('draft.clear'));
  clear.addEventListener('click', () => {
    write('');
    draft.field.focus();
  });
  const summary = h('summary', {}, say('draft.examples'));
  const examples = h(
    'details',
    { class: 'examples' },
    summary,
    h(
      'ul',
      { class: 'chips' },
      ...exampleDrafts.map((text) => {
        const button = h('button', { type: 'button', lang: draftLanguage, dir: 'ltr' }, text);
        button.addEventListener('click', () => {
          summary.focus();
          write(text);
        });
        return h('li', {}, button);
      }),
    ),
  );
  // Examples make room for what is said about a draft.
  const tidy = () => {
    examples.open = draft.field.value === '';
    clear.hidden = examples.open;
  };

  underline();
  tidy();
  loadPack().then(
    (loaded) => {
      pack = loaded;
      take(0);
    },
    () => results.replaceChildren(h('p', { class: 'hint', role: 'alert' }, say('draft.failed'))),
  );
  return {
    title: guide.discreetTitle,
    body: [
      opening(say('draft.title'), undefined, say('draft.hint')),
      h(
        'div',
        { class: 'writing' },
        isOther && h('p', { class: 'hint' }, say('draft.english')),
        draft.element,
        clear,
        examples,
      ),
      status,
      results,
    ],
  };
}

/** The rules are large, so they come only to whoever opens this view. */
const loadPack = async () => (await import('attune/phrasing/en')).default;

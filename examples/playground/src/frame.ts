import { h } from './dom.ts';
import { languagePicker } from './language-picker.ts';
import { leaveParts, listenForShift } from './leave.ts';
import { unreviewedNote } from './parts.ts';
import { isWithheld, noticeText, type Reading } from './reading.ts';
import { say } from './words.ts';

/** Ends the listening of the frame before, when the language changes. */
let listening = new AbortController();

/** What stands around every view: header, contents, the main part and the footer. */
export function createFrame(reading: Reading, speak: (tag: string) => void) {
  const { guide } = reading;
  const main = h('main', { id: 'main', tabindex: '-1' });
  const nav = h('nav', { id: 'contents', 'aria-label': say('page.contents') });
  const footer = createFooter(reading, speak);
  const { button, explanation } = leaveParts(guide);
  const toggle = h(
    'button',
    { type: 'button', class: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'contents' },
    say('page.contents'),
  );
  const header = h(
    'header',
    {},
    h('a', { href: '#/', class: 'brand' }, guide.discreetTitle),
    toggle,
    h('a', { href: '#/help', class: 'to-help' }, say('page.helpShort')),
    button,
  );
  const skip = h('a', { href: '#main', class: 'skip' }, say('page.skip'));
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });

  const isOpen = () => toggle.getAttribute('aria-expanded') === 'true';
  const open = (opens: boolean) => {
    nav.style.setProperty('--bar', `${header.offsetHeight}px`);
    toggle.setAttribute('aria-expanded', String(opens));
    for (const part of [main, footer, explanation]) part.inert = opens;
  };
  toggle.addEventListener('click', () => open(!isOpen()));
  nav.addEventListener('click', (event) => event.target instanceof HTMLAnchorElement && open(false));
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    open(false);
    toggle.focus();
  };

  return {
    elements: [skip, header, explanation, nav, main, footer],
    /** Hear the keys of this frame, and no longer those of one before. */
    listen() {
      listening.abort();
      listening = new AbortController();
      const { signal } = listening;
      window.matchMedia('(width >= 64rem)').addEventListener('change', () => open(false), { signal });
      window.addEventListener('keydown', closeByKey, { signal });
      listenForShift(guide, signal);
    },
    show(body: readonly Node[], hash: string) {
      open(false);
      nav.replaceChildren(createContents(reading, hash || '#/'));
      main.replaceChildren(...body);
    },
  };
}

function createContents(reading: Reading, hash: string): HTMLElement {
  const { guide } = reading;
  const entry = (href: string, text: string, ...below: Node[]) => {
    const inside = href !== '#/' && hash.startsWith(`${href}/`);
    const current = hash === href ? 'page' : inside ? 'true' : undefined;
    return h('li', {}, h('a', { href, 'aria-current': current }, text), ...below);
  };
  const steps = guide.steps.map((step) => entry(`#/steps/${step.id}`, step.title));
  return h(
    'ul',
    {},
    entry('#/', guide.intro.title),
    entry('#/suggestions', say('suggestions.title')),
    entry('#/words', say('draft.title')),
    entry('#/steps', say('steps.title'), h('ol', {}, ...steps)),
    !isWithheld(reading, guide.closing) && entry('#/closing', guide.closing.title),
    entry('#/causes', guide.labels.causes),
    entry('#/exercises', say('exercises.title')),
    entry('#/plan', say('plan.title')),
    entry('#/claims', say('claims.title')),
    entry('#/safety', say('gate.title')),
    entry('#/help', say('page.help')),
  );
}

function createFooter({ guide }: Reading, speak: (tag: string) => void): HTMLElement {
  const { text, whoItIsFor, notFor, limits } = guide.safety.intendedPurpose;
  return h(
    'footer',
    {},
    h(
      'div',
      {},
      h('p', { class: 'label' }, say('page.purpose')),
      h('p', {}, text),
      h(
        'p',
        {},
        noticeText(guide, 'not-emergency-service'),
        ' ',
        h('a', { href: '#/help' }, say('page.help')),
      ),
      h('p', {}, noticeText(guide, 'not-therapy')),
      h(
        'details',
        {},
        h('summary', {}, say('page.purposeMore')),
        ...[whoItIsFor, notFor, limits].map((part) => h('p', {}, part)),
      ),
      unreviewedNote(guide.safety.intendedPurpose, ...guide.safety.notices),
      languagePicker(guide.tag, speak),
      h(
        'p',
        { class: 'small' },
        say('page.adults', { age: guide.minAge }),
        ' ',
        h('bdi', { dir: 'ltr', translate: 'no' }, `attune ${guide.version}`),
      ),
    ),
  );
}

import { type LocaleTag, loadLocale, pickLocale } from 'attune/locales';
import '../style.css';
import { createFrame } from './frame.ts';
import { newVisit, readIn } from './reading.ts';
import { findView } from './routes.ts';

const visit = newVisit();

/** Put everything into one language. What the person chose and wrote stays as it is. */
async function speak(tag: string) {
  const reading = readIn(await loadLocale(tag as LocaleTag), visit);
  document.documentElement.lang = reading.guide.tag;
  document.documentElement.dir = reading.guide.dir;
  const frame = createFrame(reading, async (chosen) => {
    await speak(chosen);
    document.querySelector<HTMLElement>('.language select')?.focus();
  });
  document.body.replaceChildren(...frame.elements);
  frame.listen();
  show = () => {
    const view = findView(reading, location.hash);
    document.title = view.title;
    frame.show(view.body, location.hash);
  };
  show();
}

let show = () => {};
window.addEventListener('hashchange', () => {
  show();
  window.scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
});
// Whoever comes back after leaving finds a page that has forgotten everything.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());

// `?lang=` asks for a language; the browser's own come next.
const asked = new URLSearchParams(location.search).getAll('lang');
await speak(pickLocale([...asked, ...navigator.languages]));

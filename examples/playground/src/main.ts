import '../style.css';
import { createFrame } from './frame.ts';
import { firstLanguage, keepInAddress, loadWords } from './languages.ts';
import { setFallbackApart } from './other-languages.ts';
import { newVisit, readIn } from './reading.ts';
import { findView } from './routes.ts';
import { speakIn } from './words.ts';

const visit = newVisit();

/** Put everything into one language. What the person chose and wrote stays as it is. */
async function speak(tag: string) {
  const locale = await loadWords(tag);
  await speakIn(locale);
  setFallbackApart(locale);
  const reading = readIn(locale, visit);
  document.documentElement.lang = reading.guide.tag;
  document.documentElement.dir = reading.guide.dir;
  const frame = createFrame(reading, async (chosen) => {
    await speak(chosen);
    keepInAddress(chosen);
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

await speak(firstLanguage());

import { createGuide } from 'attune';
import { type LocaleTag, loadLocale, pickLocale } from 'attune/locales';
import '../style.css';
import { createFrame } from './frame.ts';
import { newVisit, type Reading } from './reading.ts';
import { findView } from './routes.ts';

// `?lang=` asks for a language; the browser's own come next.
const asked = new URLSearchParams(location.search).getAll('lang');
const guide = createGuide(await loadLocale(pickLocale([...asked, ...navigator.languages]) as LocaleTag));
const reading: Reading = { guide, visit: newVisit() };

document.documentElement.lang = guide.tag;
document.documentElement.dir = guide.dir;

const frame = createFrame(reading);
document.body.append(...frame.elements);

function show() {
  const view = findView(reading, location.hash);
  document.title = view.title;
  frame.show(view.body, location.hash);
}

window.addEventListener('hashchange', () => {
  show();
  window.scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
});
// Whoever comes back after leaving finds a page that has forgotten everything.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());
show();

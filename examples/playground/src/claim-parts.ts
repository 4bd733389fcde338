import { type Claim, isStale } from 'attune';
import { h } from './dom.ts';
import { type Reading, shownClaims } from './reading.ts';
import { confidenceWords, words } from './words.ts';

/** Everything that belongs beside a claim: never the statement alone. */
export function claimBody(reading: Reading, claim: Claim): HTMLElement {
  const counterClaims = shownClaims(reading).filter((other) => claim.counterClaims.includes(other.id));
  const row = (term: string, ...about: (Node | string)[]) =>
    h('div', {}, h('dt', {}, term), h('dd', {}, ...about));
  return h(
    'div',
    { class: 'claim-body' },
    h('p', { class: 'statement' }, claim.text),
    isStale(claim, new Date().toISOString().slice(0, 10)) && h('p', { class: 'hint' }, words.stale),
    h(
      'dl',
      { class: 'about' },
      row(words.limits, claim.limitations),
      row(words.population, claim.population),
      row(words.period, claim.period),
      row(words.confidence, confidenceWords[claim.confidence]),
      row(words.sources, h('ul', {}, ...claim.sources.map((source) => h('li', {}, sourceLine(source))))),
      ...counterClaims.map((other) =>
        row(words.otherView, h('a', { href: `#/claims/${other.id}` }, other.title)),
      ),
    ),
  );
}

function sourceLine({ publisher, title, url, publishedOn }: Claim['sources'][number]): HTMLElement {
  const line = [publisher, title, publishedOn].filter((part) => part !== undefined).join(', ');
  return url === undefined ? h('span', {}, line) : h('a', { href: url, rel: 'external noreferrer' }, line);
}

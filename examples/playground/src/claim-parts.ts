import { type Claim, isStale } from 'attune';
import { h } from './dom.ts';
import { languageIn } from './parts.ts';
import { type Reading, shownClaims } from './reading.ts';
import { say } from './words.ts';

/** Everything that belongs beside a claim: never the statement alone. */
export function claimBody(reading: Reading, claim: Claim): HTMLElement {
  const counterClaims = shownClaims(reading).filter((other) => claim.counterClaims.includes(other.id));
  const row = (term: string, ...about: (Node | string)[]) =>
    h('div', {}, h('dt', {}, term), h('dd', {}, ...about));
  return h(
    'div',
    { class: 'claim-body' },
    h('p', { class: 'statement', ...languageIn(claim, 'text') }, claim.text),
    isStale(claim, new Date().toISOString().slice(0, 10)) &&
      h('p', { class: 'hint' }, reading.t({ key: 'messages:help.stale', values: {} })),
    h(
      'dl',
      { class: 'about' },
      row(say('claims.limits'), claim.limitations),
      row(say('claims.population'), claim.population),
      row(say('claims.period'), claim.period),
      row(say('claims.confidence'), say(`confidence.${claim.confidence}`)),
      row(
        say('claims.sources'),
        h('ul', {}, ...claim.sources.map((source) => h('li', {}, sourceLine(source)))),
      ),
      ...counterClaims.map((other) =>
        row(say('claims.otherView'), h('a', { href: `#/claims/${other.id}` }, other.title)),
      ),
    ),
  );
}

function sourceLine({ publisher, title, url, publishedOn }: Claim['sources'][number]): HTMLElement {
  const line = [publisher, title, publishedOn].filter((part) => part !== undefined).join(', ');
  const english = { lang: 'en', dir: 'ltr' };
  return url === undefined
    ? h('span', english, line)
    : h('a', { ...english, href: url, rel: 'external noreferrer' }, line);
}

import { claimBody } from '../claim-parts.ts';
import { h, put } from '../dom.ts';
import { opening } from '../parts.ts';
import { type Reading, shownClaims, type View } from '../reading.ts';
import { say } from '../words.ts';

/** What the guide cites, and a switch for what is not shown to everyone. */
export function claimsView(reading: Reading): View {
  const { guide, visit } = reading;
  const list = h('div', { class: 'claims' });
  const count = h('p', { class: 'small', role: 'status' });
  const fill = () => {
    const claims = shownClaims(reading);
    put(count, say('claims.shown', { number: claims.length }));
    list.replaceChildren(
      ...claims.map((claim) =>
        h(
          'article',
          {},
          h('h2', {}, h('a', { href: `#/claims/${claim.id}` }, claim.title)),
          claimBody(reading, claim),
        ),
      ),
    );
  };
  const optIn = h('input', { type: 'checkbox', role: 'switch', autocomplete: 'off' });
  optIn.checked = visit.claims === 'opt-in';
  optIn.addEventListener('change', () => {
    visit.claims = optIn.checked ? 'opt-in' : 'default';
    fill();
  });
  const country = countrySelect(reading);
  country.addEventListener('change', () => {
    visit.country = country.value || undefined;
    fill();
  });
  const controls = h(
    'div',
    { class: 'controls' },
    h('label', { class: 'box' }, optIn, say('claims.switch')),
    h('label', {}, say('claims.country'), ' ', country),
    h('p', { class: 'small' }, say('claims.bound')),
    count,
  );
  fill();
  return {
    title: guide.discreetTitle,
    body: [opening(say('claims.title'), undefined, say('claims.hint')), controls, list],
  };
}

/** The countries that any claim is bound to. */
function countrySelect({ guide, visit }: Reading): HTMLSelectElement {
  const codes = guide.claims.flatMap((claim) => claim.scope.geo.map((place) => place.slice(0, 2)));
  const names = new Intl.DisplayNames(guide.tag, { type: 'region' });
  const option = (code: string, name: string) =>
    h('option', { value: code, selected: code === (visit.country ?? '') }, name);
  const options = [...new Set(codes)].map((code) => option(code, names.of(code) ?? code));
  return h('select', { autocomplete: 'off' }, option('', say('claims.noCountry')), ...options);
}

import { expect, test } from 'vitest';
import { claimsFor, createGuide, formatClaim, isStale } from '../src/index.ts';
import { readLocale } from './read-locale.ts';

const guide = createGuide(readLocale('en'));
const ids = (options?: Parameters<typeof claimsFor>[1]) => claimsFor(guide, options).map((claim) => claim.id);
const claim = (id: string) => guide.claims.find((one) => one.id === id);

test.each(guide.claims)('$id: its line holds the attribution and the limits', (one) => {
  expect(formatClaim(one)).toContain(one.attributionLine);
  expect(formatClaim(one)).toContain(one.limitations);
  expect(one.period).not.toBe('');
});

test('by default only what stands everywhere is listed', () => {
  for (const one of claimsFor(guide)) {
    expect(one.display).toBe('default');
    expect(one.transferable).toBe(true);
    expect(one.confidence).not.toBe('low');
  }
});

test('a claim that is bound to a place is listed there only', () => {
  const bound = guide.claims.find((one) => one.display === 'opt-in' && !one.transferable);
  if (!bound) throw new Error('the content has no such claim any more; write this test with another');
  const country = bound.scope.geo[0]?.split('-')[0] ?? '';
  expect(ids({ claims: 'opt-in', country })).toContain(bound.id);
  expect(ids({ claims: 'opt-in', country: 'BR' })).not.toContain(bound.id);
  expect(ids({ claims: 'opt-in' })).not.toContain(bound.id);
});

test('the archive is listed only when all is asked for', () => {
  expect(ids({ claims: 'opt-in', country: 'US' })).not.toContain('patch-valentine-filings');
  expect(ids({ claims: 'all' })).toHaveLength(guide.claims.length);
});

test('figures are exact and say what they count', () => {
  const patch = claim('patch-valentine-filings');
  expect(patch?.measure).toMatchObject({ value: 44, unit: 'filings' });
  expect(patch?.scope.period).toBe('2023-02-14');
  expect(patch?.limitations).toMatch(/people/);
  expect(patch?.limitations).toMatch(/couples/);
});

test('WebMD is named with the day of its medical review', () => {
  expect(formatClaim(claim('webmd-active-listening') as never)).toMatch(/WebMD.*2022/);
});

test('a claim is stale when it says so or when its review day has passed', () => {
  expect(isStale({ status: 'current', reviewBy: '2027-01-01' }, '2027-01-01')).toBe(false);
  expect(isStale({ status: 'current', reviewBy: '2027-01-01' }, '2027-01-02')).toBe(true);
  expect(isStale({ status: 'current', reviewBy: null }, '2099-01-01')).toBe(false);
  expect(isStale({ status: 'stale', reviewBy: null }, '2020-01-01')).toBe(true);
});

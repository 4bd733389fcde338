import * as pluralCategories from 'make-plural/pluralCategories';

/** A CLDR plural category. */
export type Category = Intl.LDMLPluralRule;

/** All categories, in the order in which files list them. */
export const categories: readonly Category[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const inOrder = (some: Iterable<string>): Category[] => {
  const set = new Set(some);
  return categories.filter((category) => set.has(category));
};

const known: Readonly<Record<string, { readonly cardinal: readonly string[] } | undefined>> =
  pluralCategories;

/** The categories that CLDR knows for a language: `['one', 'many', 'other']` for Spanish. */
export function allowedCategories(tag: string): Category[] {
  const { language, region } = new Intl.Locale(tag);
  const own = known[`${language}_${region}`] ?? known[language];
  return inOrder(own?.cardinal ?? new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
}

/** The categories that a translation needs: those that the integers 0 to 200 reach, and `other`. */
export function requiredCategories(tag: string): Category[] {
  const rules = new Intl.PluralRules(tag);
  return inOrder([...Array.from({ length: 201 }, (_, count) => rules.select(count)), 'other']);
}

/** A whole number of each category: `{ one: 1, other: 2 }`; without those that no small number reaches. */
export function sampleCounts(tag: string): Partial<Record<Category, number>> {
  const rules = new Intl.PluralRules(tag);
  const samples: Partial<Record<Category, number>> = {};
  for (const count of [...Array.from({ length: 201 }, (_, index) => index), 1_000_000]) {
    samples[rules.select(count)] ??= count;
  }
  return samples;
}

import { type Category, requiredCategories } from './plurals.ts';

interface Family {
  /** The formula as gettext writes it. */
  readonly plural: string;
  readonly of: (n: number) => number;
}

/** The plural formulas of gettext's manual; a language has the one that parts the whole numbers as CLDR does. */
export const families: readonly Family[] = [
  { plural: '0', of: () => 0 },
  { plural: '(n != 1)', of: (n) => Number(n !== 1) },
  { plural: '(n > 1)', of: (n) => Number(n > 1) },
  {
    plural: '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)',
    of: (n) =>
      n % 10 === 1 && n % 100 !== 11
        ? 0
        : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14)
          ? 1
          : 2,
  },
  {
    plural: '(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)',
    of: (n) => (n === 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2),
  },
  { plural: '(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2)', of: (n) => (n === 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2) },
  { plural: '(n==1 ? 0 : n==2 ? 1 : 2)', of: (n) => (n === 1 ? 0 : n === 2 ? 1 : 2) },
  {
    plural: '(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2)',
    of: (n) => (n === 1 ? 0 : n === 0 || (n % 100 >= 1 && n % 100 <= 19) ? 1 : 2),
  },
  {
    plural: '(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2)',
    of: (n) =>
      n % 10 === 1 && (n % 100 < 11 || n % 100 > 19)
        ? 0
        : n % 10 >= 2 && (n % 100 < 11 || n % 100 > 19)
          ? 1
          : 2,
  },
  {
    plural: '(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)',
    of: (n) =>
      n === 0 ? 0 : n === 1 ? 1 : n === 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5,
  },
];

/** The plural forms of a language for gettext: its header, and the category of each index. */
export interface GettextPlurals {
  readonly header: string;
  readonly categories: readonly Category[];
}

/**
 * Find the formula of a language. Categories that no whole number has, such as Polish `other`, come last: no formula gives
 * their index, and no translation is lost. Without a fitting formula all categories are listed behind `n != 1`.
 */
export function gettextPlurals(tag: string): GettextPlurals {
  const rules = new Intl.PluralRules(tag);
  const needed = requiredCategories(tag);
  for (const { plural, of } of families) {
    const byIndex = new Map<number, Category>();
    const byCategory = new Map<Category, number>();
    const fits = Array.from({ length: 1_000 }, (_, n) => n).every((n) => {
      const category = rules.select(n);
      const index = of(n);
      if (!byIndex.has(index)) byIndex.set(index, category);
      if (!byCategory.has(category)) byCategory.set(category, index);
      return byIndex.get(index) === category && byCategory.get(category) === index;
    });
    if (!fits) continue;
    const reached = [...byIndex].sort(([a], [b]) => a - b).map(([, category]) => category);
    const categories = [...reached, ...needed.filter((one) => !reached.includes(one))];
    return { header: `nplurals=${categories.length}; plural=${plural};`, categories };
  }
  return { header: `nplurals=${needed.length}; plural=(n != 1);`, categories: needed };
}

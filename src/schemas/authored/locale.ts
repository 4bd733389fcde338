import * as z from 'zod';

/** A term, with the words that a translation uses for it and those that it must not use. */
const termSchema = z.strictObject({
  /** The English term: `partner`. */
  term: z.string().min(1),
  use: z.array(z.string().min(1)).default([]),
  avoid: z.array(z.string().min(1)).default([]),
});

/** A finding that this locale has a reason for. */
const deviationSchema = z.strictObject({
  key: z.string().min(1),
  /** The rule that does not apply: `same-as-english`. */
  spares: z.string().min(1),
  why: z.string().min(1),
});

/** `locales/<tag>/locale.yml`. */
export const localeFileSchema = z.strictObject({
  /** The language's own name for itself: `Español`. */
  name: z.string().min(1),
  /** ISO 15924: `Latn`. It must be the usual script of the tag. */
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'a script is an ISO 15924 code such as `Latn`')
    .exactOptional(),
  dir: z.enum(['ltr', 'rtl']),
  /** How the reader is addressed. `informal`: du, tú; `formal`: Sie, usted. */
  register: z.enum(['neutral', 'informal', 'formal']).default('neutral'),
  /** Who to ask: names or handles. */
  maintainers: z.array(z.string().min(1)).default([]),
  /** The locale whose words stand in for missing ones. Anything but `en` makes this a sparse overlay. */
  fallback: z.string().min(2).default('en'),
  glossary: z.array(termSchema).default([]),
  deviations: z.array(deviationSchema).default([]),
});

/** `locales/<tag>/locale.yml`, read. */
export type LocaleFile = z.output<typeof localeFileSchema>;

import * as z from 'zod';

/** `locales/<tag>/locale.yml`. */
export const localeFileSchema = z.strictObject({
  name: z.string().min(1),
  dir: z.enum(['ltr', 'rtl']),
});

import * as z from 'zod';
import {
  framesFileSchema,
  lexiconSchema,
  phrasingKindSchema,
  safetyRulesSchema,
} from '../authored/phrasing.ts';

/** A rule pack as people write it: the files of `content/phrasing/<language>/` in one object. */
export const phrasingPackSchema: z.ZodType = z.strictObject({
  language: z.string(),
  kinds: z.array(phrasingKindSchema),
  lexicon: lexiconSchema,
  frames: framesFileSchema,
  safety: safetyRulesSchema,
});

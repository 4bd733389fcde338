import * as z from 'zod';
import { idSchema } from './id.ts';

const renamed = z.record(idSchema, idSchema);

/** `content/redirects.yml`: ids that were renamed since a release, old to new. */
export const redirectsSchema = z.strictObject({ exercises: renamed, causes: renamed });

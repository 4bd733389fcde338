import * as z from 'zod';
import { idSchema } from './id.ts';
import { wordAttributes } from './step.ts';

/** The front matter of `content/vocabulary/<deck>.md`. */
export const deckSchema = z.strictObject({ order: z.int().positive() });

const item = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...wordAttributes, ...shape });

/** The attributes of an item, by deck; a deck that is not listed has none. */
export const deckItemSchemas = {
  feelings: item({ offersSafety: z.literal(true).optional() }),
  needs: item({ exempt: z.literal(true).optional() }),
  'provider-questions': item({
    topic: z.enum([
      'training',
      'experience',
      'safety',
      'confidentiality',
      'fees',
      'ending',
      'identity',
      'progress',
    ]),
  }),
  'date-ideas': item({
    places: z.array(z.enum(['home', 'outdoors', 'out', 'online'])).min(1),
    cost: z.enum(['free', 'paid']),
    energy: z.enum(['low', 'medium', 'high']),
    suits: z.array(z.enum(['step-free', 'quiet', 'seating', 'childcare', 'food'])),
  }),
  'quiet-ideas': item({
    modes: z.array(z.enum(['alone', 'same-room', 'same-activity'])).min(1),
    sound: z.enum(['silence', 'music', 'any']),
  }),
  'self-care-ideas': item({ minutes: z.int().positive() }),
  scenarios: item({ covers: z.array(idSchema).min(1) }),
  'curious-questions': item({
    topic: z.enum(['everyday', 'friends', 'joys', 'memories', 'hopes', 'work', 'family', 'beliefs']),
    depth: z.enum(['light', 'medium', 'deep']),
  }),
  'sharing-prompts': item({ level: z.int().min(1).max(5) }),
} satisfies Record<string, z.ZodType>;

export const plainItemSchema = item({});

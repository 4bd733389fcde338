import * as z from 'zod';

/** From and to, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** One labelled line of a corpus. */
export interface CorpusLine {
  readonly text: string;
  readonly group: string;
  readonly safety?: string | undefined;
  readonly hits: readonly { readonly kind: string; readonly span: Span }[];
}

const lineSchema = z.object({
  text: z.string(),
  group: z.string(),
  safety: z.string().optional(),
  hits: z.array(z.object({ kind: z.string(), quote: z.string() })).default([]),
});

/** Read a corpus, one JSON object a line; a quote that its text lacks is an error that names the line. */
export function readCorpus(source: string): CorpusLine[] {
  return source
    .trim()
    .split('\n')
    .map((row, index) => {
      const { text, group, safety, hits } = lineSchema.parse(JSON.parse(row));
      return {
        text,
        group,
        safety,
        hits: hits.map(({ kind, quote }) => {
          const start = text.indexOf(quote);
          if (start < 0)
            throw new RangeError(`line ${index + 1}: the text does not hold the quote “${quote}”`);
          return { kind, span: [start, start + quote.length] as const };
        }),
      };
    });
}

/** How far two spans agree: words in both, as a share of words in either. */
export function overlap(text: string, a: Span, b: Span): number {
  const words = ([start, end]: Span) =>
    new Set([...text.slice(start, end).matchAll(/[\p{L}\p{N}'’]+/gu)].map((match) => start + match.index));
  const first = words(a);
  const second = words(b);
  const both = [...first].filter((word) => second.has(word)).length;
  return both / (first.size + second.size - both || 1);
}

import type { Outcome } from './command.ts';

/** How the command line is used. */
export const usage = `attune rephrase "<text>" [--json]    find what accuses in your own draft, and say what is needed
                                     without <text>, it reads standard input

attune locale new <tag>              start a locale, or add the keys that it lacks
              [--name <name>] [--register neutral|informal|formal] [--fallback <tag>]
attune locale status [tag] [--json]  how far each locale is
attune locale check [tag] [--json]   what is wrong in it
attune locale sync [tag] [--json]    note which translations changed
              [--origin human|machine|machine-edited] [--by <name>]
attune locale accept <tag> <key…>    the translation still fits the English that changed
attune locale review <tag> <key…> --by <name>
                                     a native speaker has read it; 'safety:*' means all such keys
attune locale preview <tag>          a page with English, translation and notes
attune locale export <tag> --po|--xliff
attune locale import <tag> <file> --po|--xliff [--origin …] [--by <name>]
attune locale pseudo                 made-up languages: en-XA is longer, ar-XB runs from right to left

  --dir <folder>   the folder of locales: ./locales if you leave it out
  --out <file>     where preview, export and pseudo write to

attune --help                        show this

Exit codes: 0 nothing accuses or is wrong, 1 something does or is, 2 wrong usage, 3 the text may tell of harm.
`;

/** Wrong usage as an outcome: what was wrong, and how it goes. */
export const wrongUsage = (message: string): Outcome => ({
  out: '',
  error: `attune: ${message}\n\n${usage}`,
  code: 2,
});

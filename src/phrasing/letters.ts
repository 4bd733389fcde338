/** Nothing but ASCII and the usual signs of print, none of which is a letter. */
const plainText = /^[\x20-\x7e\n‘’“”…–—]*$/;

/** What stands for letters and numbers of every script, and what of it is to be found in plain text. */
const plainClasses: readonly (readonly [whole: string, plain: string])[] = [
  ['\\p{L}', 'A-Za-z'],
  ['\\p{Ll}', 'a-z'],
  ['\\p{Lu}', 'A-Z'],
  ['\\p{N}', '0-9'],
];

/**
 * A pattern with letters and numbers of every script, written inside brackets: `[\p{L}\p{N}]`. Such a pattern takes long to
 * make ready, so that for plain text another takes its place that finds the same.
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  let plain: RegExp | undefined;
  let whole: RegExp | undefined;
  return (text) => {
    if (plainText.test(text)) {
      plain ??= new RegExp(
        plainClasses.reduce((all, [name, letters]) => all.replaceAll(name, letters), source),
        flags,
      );
      return plain;
    }
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}

/** What {@link letterPattern} finds first, or nothing. */
export const found = (pattern: (text: string) => RegExp, text: string): string | undefined =>
  pattern(text).exec(text)?.[0];

const small = /* @__PURE__ */ letterPattern('^[\\p{Ll}]');

/** With a capital first. */
export const capital = (text: string): string => text.replace(small(text), (letter) => letter.toUpperCase());

/** Whether a text begins with a small letter. */
export const beginsSmall = (text: string): boolean => small(text).test(text);

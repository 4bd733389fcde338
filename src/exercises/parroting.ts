/** The share of words from which a restatement counts as a copy. */
const copied = 0.8;
/** More than any field may hold; the rest of a longer text is not read. */
const longest = 2000;

/** The words of a text in lower case, as its language parts them. */
export function wordsOf(text: string, language: string): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text.slice(0, longest).normalize('NFC').toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** Whether a restatement says nearly the same words: at least 80 % of the longer text’s words stand in both. */
export function isParroting(said: readonly string[], restated: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of said) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of restated) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    same += 1;
  }
  const longer = Math.max(said.length, restated.length);
  return longer > 0 && same >= copied * longer;
}

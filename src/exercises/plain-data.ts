/** How deep answers are read: the deepest of our own is a list of records with own words, four levels down. */
const deepest = 6;
/** The most entries of a list, keys of a record, and values of all together: the rest of hostile data is not looked at. */
const mostEntries = 101;
const mostKeys = 40;
const mostValues = 10_000;

/**
 * Copy data that may be hostile into plain data of bounded size, without ever throwing. What can't be read (a getter that
 * throws), is no plain object, lies too deep (a cycle) or is too much becomes `NaN`, which no field takes for an answer.
 * `undefined` counts as left out.
 *
 * @param first - Keys of the outermost record that are read before all others, so that these can't crowd them out.
 */
export function plainData(value: unknown, first: readonly string[] = []): unknown {
  let values = 0;

  const copy = (one: unknown, depth: number): unknown => {
    values += 1;
    if (typeof one !== 'object' || one === null) return one;
    if (depth > deepest || values > mostValues) return NaN;
    return attempt(() => (Array.isArray(one) ? list(one, depth) : record(one, depth)));
  };

  const list = (entries: readonly unknown[], depth: number): unknown =>
    Array.from({ length: Math.min(entries.length, mostEntries) }, (_, index) =>
      copy(
        attempt(() => entries[index]),
        depth + 1,
      ),
    );

  const record = (entries: object, depth: number): unknown => {
    if (!isPlainObject(entries)) return NaN;
    const own = Object.keys(entries);
    const known = depth === 0 ? first.filter((key) => own.includes(key)) : [];
    const keys = [...known, ...own.filter((key) => !known.includes(key))].slice(0, mostKeys);
    const copies = keys.map((key): [string, unknown] => [
      key,
      copy(
        attempt(() => entries[key as keyof typeof entries]),
        depth + 1,
      ),
    ]);
    return Object.fromEntries(copies.filter(([, one]) => one !== undefined));
  };

  return copy(value, 0);
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return NaN;
  }
}

/** Neither a date nor a map nor of any other class; objects of another frame or context are plain too. */
function isPlainObject(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

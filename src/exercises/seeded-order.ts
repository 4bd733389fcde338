/**
 * Put things in an order that a seed decides: the same seed, the same order, everywhere. Each thing gets its own place by
 * its name, so leaving one out changes nothing about the others.
 */
export function inSeededOrder<Thing>(
  seed: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): readonly Thing[] {
  const placed = things.map((thing) => ({ thing, name: nameOf(thing), place: hash(seed, nameOf(thing)) }));
  placed.sort((one, other) => one.place - other.place || compareNames(one.name, other.name));
  return placed.map(({ thing }) => thing);
}

function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * FNV-1a in 32 bits over both texts (Fowler, Noll and Vo: http://www.isthe.com/chongo/tech/comp/fnv/), then the finalizer of
 * MurmurHash3 (Appleby, public domain), since FNV alone spreads the last letters too little. Fair draws; no secrets.
 */
function hash(seed: string, name: string): number {
  const text = `${seed}\u0000${name}`;
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    state = Math.imul(state ^ (unit & 0xff), 0x01000193);
    state = Math.imul(state ^ (unit >>> 8), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

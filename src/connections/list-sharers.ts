/** Texts are numbered below this, so that hash and number together are one safe integer. */
const MOST_TEXTS = 2 ** 20;

/**
 * For each hash, 32 bit, that two to `most` texts have: the numbers of those texts, in order. A sorted array of numbers
 * instead of a map, so that a hundred thousand texts fit into memory.
 */
export function textsByHash(
  hashesOfTexts: readonly ArrayLike<number>[],
  most: number,
): ReadonlyMap<number, readonly number[]> {
  const size = hashesOfTexts.reduce((sum, { length }) => sum + length, 0);
  const packed = new Float64Array(size);
  let at = 0;
  for (const [text, hashes] of hashesOfTexts.entries()) {
    for (const hash of Array.from(hashes)) {
      packed[at] = hash * MOST_TEXTS + text;
      at += 1;
    }
  }
  packed.sort();
  const sharers = new Map<number, readonly number[]>();
  let texts: number[] = [];
  let last = -1;
  const keep = () => {
    if (texts.length > 1 && texts.length <= most) sharers.set(last, texts);
  };
  for (const one of packed) {
    const text = one % MOST_TEXTS;
    const hash = (one - text) / MOST_TEXTS;
    if (hash !== last) {
      keep();
      texts = [];
      last = hash;
    }
    // A hash that a text has twice counts once.
    if (texts.at(-1) !== text) texts.push(text);
  }
  keep();
  return sharers;
}

import { hashSieve } from './hash-sieve.ts';

/**
 * For each hash, 32 bit, that two to `most` texts have: the numbers of those texts, in order. Sorted arrays of numbers instead of
 * a map of all hashes, so that a hundred thousand texts fit into memory. If some hashes are
 * `asked` for, only of these.
 */
export function textsByHash(
  hashesOfTexts: readonly Uint32Array[],
  most: number,
  asked?: readonly Uint32Array[],
): ReadonlyMap<number, readonly number[]> {
  const { hashes, texts } = sortByHash(
    listOccurrences(asked === undefined ? hashesOfTexts : narrowHashes(hashesOfTexts, asked)),
  );
  const sharers = new Map<number, readonly number[]>();
  let from = 0;
  for (let to = 1; to <= hashes.length; to += 1) {
    if (to < hashes.length && hashes[to] === hashes[from]) continue;
    if (to - from > 1) {
      const holders = differentIn(texts, from, to);
      if (holders.length > 1 && holders.length <= most) sharers.set(hashes[from] ?? 0, holders);
    }
    from = to;
  }
  return sharers;
}

function narrowHashes(
  hashesOfTexts: readonly Uint32Array[],
  asked: readonly Uint32Array[],
): readonly Uint32Array[] {
  const wanted = new Set<number>();
  for (const hashes of asked) for (const hash of hashes) wanted.add(hash);
  const mayBeWanted = hashSieve(wanted);
  const kept = new Uint32Array(hashesOfTexts.reduce((most, { length }) => Math.max(most, length), 0));
  return hashesOfTexts.map((own) => {
    let count = 0;
    // In a loop: of all hashes of an archive each is looked at here.
    for (const hash of own) if (mayBeWanted(hash) && wanted.has(hash)) kept[count++] = hash;
    return kept.slice(0, count);
  });
}

/** A hash that a text has twice counts once. */
function differentIn(texts: Uint32Array, from: number, to: number): readonly number[] {
  const different: number[] = [];
  for (let at = from; at < to; at += 1) {
    const text = texts[at] ?? 0;
    if (different.at(-1) !== text) different.push(text);
  }
  return different;
}

/** Hashes, and of each the number of a text that has it. */
interface Occurrences {
  readonly hashes: Uint32Array;
  readonly texts: Uint32Array;
}

function listOccurrences(hashesOfTexts: readonly Uint32Array[]): Occurrences {
  const size = hashesOfTexts.reduce((sum, { length }) => sum + length, 0);
  const [hashes, texts] = [new Uint32Array(size), new Uint32Array(size)];
  let at = 0;
  for (const [text, own] of hashesOfTexts.entries()) {
    hashes.set(own, at);
    texts.fill(text, at, at + own.length);
    at += own.length;
  }
  return { hashes, texts };
}

/** A hash is sorted by its lower half, then by its upper one, each time keeping the order of equal ones (radix sort). */
const HALVES = [0, 16];
const HALF_VALUES = 2 ** 16;

function sortByHash(occurrences: Occurrences): Occurrences {
  return HALVES.reduce(sortByHalf, occurrences);
}

function sortByHalf({ hashes, texts }: Occurrences, shift: number): Occurrences {
  const next = new Uint32Array(HALF_VALUES + 1);
  const halfAt = (at: number): number => ((hashes[at] ?? 0) >>> shift) % HALF_VALUES;
  for (let at = 0; at < hashes.length; at += 1) next[halfAt(at) + 1] = (next[halfAt(at) + 1] ?? 0) + 1;
  for (let half = 0; half < HALF_VALUES; half += 1)
    next[half + 1] = (next[half + 1] ?? 0) + (next[half] ?? 0);
  const sorted = { hashes: new Uint32Array(hashes.length), texts: new Uint32Array(texts.length) };
  for (let at = 0; at < hashes.length; at += 1) {
    const place = next[halfAt(at)] ?? 0;
    next[halfAt(at)] = place + 1;
    sorted.hashes[place] = hashes[at] ?? 0;
    sorted.texts[place] = texts[at] ?? 0;
  }
  return sorted;
}

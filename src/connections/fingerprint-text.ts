import { LEAST_REUSE } from '../records/connection-record.ts';

/** Letters a hash is taken of: more than set phrases have, so that few texts share one by chance. */
const SHINGLE = 16;
/** Number of neighbouring shingles of which one is kept. */
const WINDOW = 5;

/** Fingerprints that two texts share at least when they have a run of `LEAST_REUSE` letters in common: one a window of its shingles. */
export const LEAST_SHARED = Math.floor((LEAST_REUSE - SHINGLE + 1) / WINDOW);

/** One shingle that stands for its neighbours. */
export interface Fingerprint {
  /** 32 bit, unsigned. */
  readonly hash: number;
  /** Where the shingle begins in the key. */
  readonly at: number;
}

/**
 * Of every `WINDOW` neighbouring shingles the one with the least hash. Two texts with a long run in common keep the same
 * ones of it wherever it stands (winnowing: Schleimer, Wilkerson, Aiken 2003).
 */
export function fingerprintText(key: string): readonly Fingerprint[] {
  const hashes = hashShingles(key);
  const kept: Fingerprint[] = [];
  let least = -1;
  for (let start = 0; start + WINDOW <= hashes.length; start += 1) {
    const next = leastIn(hashes, start, least);
    if (next !== least) kept.push({ hash: hashes[next] ?? 0, at: next });
    least = next;
  }
  return kept;
}

/** Index of the least hash of a window, the last of equal ones; `last` is that of the window before. */
function leastIn(hashes: Uint32Array, start: number, last: number): number {
  const isInside = last >= start;
  let least = isInside ? last : start;
  for (let at = isInside ? start + WINDOW - 1 : start + 1; at < start + WINDOW; at += 1) {
    if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
  }
  return least;
}

/** Odd constants with bits all over (Knuth; MurmurHash3). */
const BASE = 0x9e3779b1;
const MIX = 0x85ebca6b;

/** A rolling hash of each shingle, stirred so that which is least depends on all its letters. */
function hashShingles(key: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, key.length - SHINGLE + 1));
  let leaving = 1;
  for (let power = 0; power < SHINGLE; power += 1) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let at = 0; at < key.length; at += 1) {
    rolling = Math.imul(rolling, BASE) + key.charCodeAt(at);
    if (at >= SHINGLE) rolling -= Math.imul(leaving, key.charCodeAt(at - SHINGLE));
    rolling |= 0;
    if (at >= SHINGLE - 1) hashes[at - SHINGLE + 1] = Math.imul(rolling ^ (rolling >>> 15), MIX);
  }
  return hashes;
}

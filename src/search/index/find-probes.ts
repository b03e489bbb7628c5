import { fold } from '../fold.ts';
import { MARK_SIGN } from '../mark-sign.ts';
import type { ChunkBounds } from './read-chunk-bounds.ts';

/** By character: tokens that together make Pagefind load every further chunk in which pairs with this first character stand. */
export type Probes = Readonly<Record<string, readonly string[]>>;

/** How many characters after the bound are tried; bounds are real tokens, so the first one nearly always does. */
const ATTEMPTS = 64;

/**
 * Pagefind looks for a one-character query only in the chunk that would hold that character by itself, though pairs with it
 * may fill several chunks. A probe is a token inside such a further chunk.
 */
export function findProbes(chunks: readonly ChunkBounds[]): Probes {
  const probes: Record<string, string[]> = {};
  for (const chunk of chunks) {
    const [first = ''] = chunk.from;
    if (first === MARK_SIGN || compareCodePoints(chunk.from, first) <= 0) continue;
    (probes[first] ??= []).push(probeOf(chunk, first));
  }
  return probes;
}

function probeOf(chunk: ChunkBounds, first: string): string {
  const probe = candidates(chunk, first).find(
    (token) => token.startsWith(first) && fold(token) === token && isWithin(token, chunk),
  );
  if (probe === undefined) throw new RangeError(`No probe for the chunk ${chunk.from}..${chunk.to}`);
  return probe;
}

function candidates({ from, to }: ChunkBounds, first: string): string[] {
  const second = from.codePointAt(first.length) ?? 0;
  const following = Array.from(
    { length: ATTEMPTS },
    (_, step) => first + String.fromCodePoint(second + step),
  );
  return [from, to, ...following];
}

function isWithin(token: string, { from, to }: ChunkBounds): boolean {
  return compareCodePoints(token, from) >= 0 && compareCodePoints(token, to) <= 0;
}

/** Pagefind sorts by UTF-8 bytes, which is the order of code points; that of UTF-16 differs above the basic plane. */
function compareCodePoints(a: string, b: string): number {
  const others = [...b];
  for (const [at, character] of [...a].entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (others[at]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return [...a].length - others.length;
}

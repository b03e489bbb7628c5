import { fingerprintText, LEAST_SHARED } from './fingerprint-text.ts';
import { LEAST_REUSE } from '../records/connection-record.ts';
import { listSharers } from './list-sharers.ts';

/** More copies than all papers of a province print of one hand-out: what stands in more texts is a set phrase. */
const MOST_COPIES = 64;

/**
 * Pairs of texts, by their indexes, that have a run of `LEAST_REUSE` letters in common. Only texts that share enough
 * fingerprints are compared, so that time and memory grow with the length of all texts, not with the number of pairs; only of
 * these `keyOf` is asked for the letters. If one text is `asked`, only its own pairs.
 */
export function findPairsWithCommonRun(
  fingerprints: readonly Uint32Array[],
  keyOf: (text: number) => string,
  asked?: number,
): readonly (readonly [number, number])[] {
  const {
    shared: sharedOf,
    starts,
    texts,
  } = listSharers(
    fingerprints,
    MOST_COPIES,
    asked === undefined ? undefined : fingerprints.slice(asked, asked + 1),
  );
  return (asked === undefined ? [...fingerprints.keys()] : [asked]).flatMap((text) => {
    const shared = new Map<number, number>();
    for (const number of new Set(sharedOf[text]?.numbers)) {
      for (const other of texts.subarray(starts[number], starts[number + 1])) {
        if (other > text || (other < text && asked !== undefined))
          shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const candidates = [...shared].filter(([, count]) => count >= LEAST_SHARED);
    if (candidates.length === 0) return [];
    const hasRun = runFinder(keyOf(text));
    return candidates
      .filter(([other]) => hasRun(keyOf(other)))
      .map(([other]) => [Math.min(text, other), Math.max(text, other)] as const)
      .toSorted(([a, one], [b, other]) => a - b || one - other);
  });
}

/** Prepares one key for the question whether another has a run of `LEAST_REUSE` letters in common with it. */
function runFinder(key: string): (other: string) => boolean {
  const byHash = Map.groupBy(fingerprintText(key), ({ hash }) => hash);
  return (other) =>
    fingerprintText(other).some(({ hash, at }) =>
      byHash.get(hash)?.some((one) => lengthOfRun(key, other, one.at, at) >= LEAST_REUSE),
    );
}

/** How far two keys agree to both sides of a pair of places. */
function lengthOfRun(key: string, other: string, at: number, otherAt: number): number {
  let before = 0;
  while (before < at && before < otherAt && key[at - before - 1] === other[otherAt - before - 1]) before += 1;
  let after = 0;
  while (at + after < key.length && key[at + after] === other[otherAt + after]) after += 1;
  return before + after;
}

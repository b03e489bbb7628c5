import { listSharers } from '../list-sharers.ts';
import { fingerprintText, SURE_SHARED } from './fingerprint-text.ts';
import { runFinder } from './run-finder.ts';

/** More copies than all papers of a province print of one hand-out: what stands in more texts is a set phrase. */
const MOST_COPIES = 64;

/**
 * Pairs of texts, by their indexes, that have a run of `SURE_RUN` letters in common. Only texts that share enough
 * fingerprints are compared, so that time and memory grow with the length of all texts, not with the number of pairs.
 */
export function findAlike(keys: readonly string[]): readonly (readonly [number, number])[] {
  const fingerprints = keys.map((key) => Uint32Array.from(fingerprintText(key), ({ hash }) => hash));
  const sharers = listSharers(fingerprints, MOST_COPIES);
  return fingerprints.flatMap((own, text) => {
    const find = runFinder(keys[text] ?? '');
    const shared = new Map<number, number>();
    for (const hash of new Set(own)) {
      for (const other of sharers.get(hash) ?? []) {
        if (other > text) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared]
      .filter(([other, count]) => count >= SURE_SHARED && find(keys[other] ?? ''))
      .map(([other]) => [text, other] as const)
      .toSorted(([, a], [, b]) => a - b);
  });
}

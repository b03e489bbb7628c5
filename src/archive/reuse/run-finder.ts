import { fingerprintText, SURE_RUN, type Fingerprint } from './fingerprint-text.ts';

/** Prepares one key for the question whether another has a run of `SURE_RUN` letters in common with it. */
export function runFinder(key: string): (other: string) => boolean {
  let byHash: Map<number, Fingerprint[]> | undefined;
  return (other) => {
    byHash ??= Map.groupBy(fingerprintText(key), ({ hash }) => hash);
    const known = byHash;
    return fingerprintText(other).some(({ hash, at }) =>
      known.get(hash)?.some((one) => lengthOfRun(key, other, one.at, at) >= SURE_RUN),
    );
  };
}

/** How far two keys agree to both sides of a pair of places. */
function lengthOfRun(key: string, other: string, at: number, otherAt: number): number {
  let before = 0;
  while (before < at && before < otherAt && key[at - before - 1] === other[otherAt - before - 1]) before += 1;
  let after = 0;
  while (at + after < key.length && key[at + after] === other[otherAt + after]) after += 1;
  return before + after;
}

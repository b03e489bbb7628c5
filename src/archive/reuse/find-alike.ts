import { fingerprintText, SURE_SHARED } from './fingerprint-text.ts';
import { runFinder } from './run-finder.ts';

/** More copies than all papers of a province print of one hand-out: what stands in more texts is a set phrase. */
const MOST_COPIES = 64;
/** Texts are numbered below this, so that hash and number together are one safe integer. */
const MOST_TEXTS = 2 ** 20;

/**
 * Pairs of texts, by their indexes, that have a run of `SURE_RUN` letters in common. Only texts that share enough
 * fingerprints are compared, so that time and memory grow with the length of all texts, not with the number of pairs.
 */
export function findAlike(keys: readonly string[]): readonly (readonly [number, number])[] {
  const lists = listTexts(keys);
  const listsOf = Array.from(keys, (): number[] => []);
  for (const [index, texts] of lists.entries()) {
    for (const text of texts) listsOf[text]?.push(index);
  }
  return listsOf.flatMap((own, text) => {
    const find = runFinder(keys[text] ?? '');
    const shared = new Map<number, number>();
    for (const list of own) {
      for (const other of lists[list] ?? []) {
        if (other > text) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared]
      .filter(([other, count]) => count >= SURE_SHARED && find(keys[other] ?? ''))
      .map(([other]) => [text, other] as const)
      .toSorted(([, a], [, b]) => a - b);
  });
}

/** For each fingerprint that several texts have: which ones, in order. */
function listTexts(keys: readonly string[]): number[][] {
  const packed = Float64Array.from(
    keys.flatMap((key, text) => fingerprintText(key).map(({ hash }) => hash * MOST_TEXTS + text)),
  ).sort();
  const lists: number[][] = [];
  let list: number[] = [];
  let last = -1;
  for (const one of packed) {
    const text = one % MOST_TEXTS;
    const hash = (one - text) / MOST_TEXTS;
    if (hash !== last) {
      list = [];
      lists.push(list);
    }
    // A fingerprint that a text has twice counts once.
    if (list.at(-1) !== text) list.push(text);
    last = hash;
  }
  return lists.filter(({ length }) => length > 1 && length <= MOST_COPIES);
}

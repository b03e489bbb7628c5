/** Two characters may be said twice (天天, 慢慢); so many seldom are. */
const SHORTEST = 3;
/** Longer repetitions are found before the seam is made, and speak for it; see `overlap-finder.ts`. */
const LONGEST = 5;
const HAN = /^\p{Script=Han}+$/u;

/** Number of characters that a break has doubled: they end `left` and begin `right` once more. */
export function findDoubled(left: string, right: string): number {
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    const words = right.slice(0, length);
    if (words.length === length && left.endsWith(words) && HAN.test(words)) return length;
  }
  return 0;
}

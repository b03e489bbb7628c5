import { hanPairs } from './han-pairs.ts';

/** The pairs of characters of a text with their weight on this page. */
export type Profile = ReadonlyMap<number, number>;

/** Tells how much two texts of one page are about the same thing. */
export interface Cohesion {
  readonly profile: (text: string) => Profile;
  /** 0 to 1: share of the weight of the smaller profile that the other has too. */
  readonly shared: (one: Profile, other: Profile) => number;
  /** 0 to 1: share of the weight of `part` that `whole` has too. */
  readonly covered: (part: Profile, whole: Profile) => number;
}

/** Weighs pairs of characters by how few of the page's lines have them: 疫情 on every line says nothing. */
export function measureCohesion(lines: readonly string[]): Cohesion {
  const lineCounts = new Map<number, number>();
  for (const line of lines) {
    for (const pair of hanPairs(line)) lineCounts.set(pair, (lineCounts.get(pair) ?? 0) + 1);
  }
  const weights = new Map<number, number>();
  const weightOf = (count: number): number => {
    const weight = weights.get(count) ?? Math.log((lines.length + 1) / count);
    weights.set(count, weight);
    return weight;
  };
  const known = new Map<string, Profile>();
  const profile = (text: string): Profile => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const pairs = new Map<number, number>();
    for (const pair of hanPairs(text)) pairs.set(pair, weightOf(lineCounts.get(pair) ?? 1));
    known.set(text, pairs);
    return pairs;
  };
  return {
    profile,
    covered,
    shared: (one, other) => (one.size <= other.size ? covered(one, other) : covered(other, one)),
  };
}

function covered(part: Profile, whole: Profile): number {
  let common = 0;
  let all = 0;
  for (const [pair, weight] of part) {
    all += weight;
    if (whole.has(pair)) common += weight;
  }
  return all === 0 ? 0 : common / all;
}

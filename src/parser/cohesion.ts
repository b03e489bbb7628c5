import { numberPairs } from './number-pairs.ts';

/** The pairs of characters of a text, by number, and what they weigh together on this page. */
export interface Profile {
  readonly pairs: readonly number[];
  readonly weight: number;
}

/** Tells how much two texts of one page are about the same thing. */
export interface Cohesion {
  readonly profile: (text: string) => Profile;
  /** The profile of several texts one below the other. */
  readonly union: (profiles: readonly Profile[]) => Profile;
  /** 0 to 1: share of the weight of the smaller profile that the other has too. */
  readonly shared: (one: Profile, other: Profile) => number;
  /** 0 to 1: share of the weight of `part` that `whole` has too. */
  readonly covered: (part: Profile, whole: Profile) => number;
}

const NOTHING: Profile = { pairs: [], weight: 0 };

/** Weighs pairs of characters by how few of the page's lines have them: 疫情 on every line says nothing. */
export function measureCohesion(lines: readonly string[]): Cohesion {
  const pairsOf = numberPairs();
  const weights = weighPairs(lines, pairsOf);
  const weightOfNew = Math.log(lines.length + 1);
  /** For each pair the profile in which it was looked for last. */
  const markedBy = weights.map(() => NOTHING);
  const profile = (text: string): Profile => {
    const pairs = pairsOf(text);
    let weight = 0;
    for (const pair of pairs) {
      weight += weights[pair] ??= weightOfNew;
      markedBy[pair] ??= NOTHING;
    }
    return { pairs, weight };
  };
  const union = (profiles: readonly Profile[]): Profile => {
    const pairs: number[] = [];
    const whole = { pairs, weight: 0 };
    for (const profile of profiles) {
      for (const pair of profile.pairs) {
        if (markedBy[pair] === whole) continue;
        markedBy[pair] = whole;
        pairs.push(pair);
        whole.weight += weights[pair] ?? 0;
      }
    }
    return whole;
  };
  const covered = (part: Profile, whole: Profile): number => {
    for (const pair of whole.pairs) markedBy[pair] = whole;
    let common = 0;
    for (const pair of part.pairs) if (markedBy[pair] === whole) common += weights[pair] ?? 0;
    return part.weight === 0 ? 0 : common / part.weight;
  };
  return {
    profile,
    union,
    covered,
    shared: (one, other) =>
      one.pairs.length <= other.pairs.length ? covered(one, other) : covered(other, one),
  };
}

/** The weight of each pair by its number. */
function weighPairs(lines: readonly string[], pairsOf: (text: string) => readonly number[]): number[] {
  const counts: number[] = [];
  for (const line of lines) {
    for (const pair of pairsOf(line)) counts[pair] = (counts[pair] ?? 0) + 1;
  }
  const weights: number[] = [];
  return counts.map((count) => (weights[count] ??= Math.log((lines.length + 1) / count)));
}

import { numberPairs } from './number-pairs.ts';
import { memoize } from '../text/memoize.ts';

/** What a text, or several, are made of: their pairs of characters, and what the different pairs weigh on this page. */
export interface Profile {
  /** For each text its pairs by number, each once. */
  readonly texts: readonly (readonly number[])[];
  /** Number of different pairs. */
  readonly size: number;
  readonly weight: number;
}

const NOTHING: Profile = { texts: [], size: 0, weight: 0 };

/** Tells how much two texts of one page are about the same thing. */
export type Cohesion = Readonly<ReturnType<typeof measureCohesion>>;

/** Weighs pairs of characters by how few of the page's lines have them: 疫情 on every line says nothing. */
export function measureCohesion(lines: readonly string[]) {
  const pairsOf = memoize(numberPairs());
  const weights = weighPairs(lines, pairsOf);
  const weightOfNew = Math.log(lines.length + 1);
  /** For each pair the number of the search in which it was met last. */
  const metIn = weights.map(() => 0);
  let searches = 0;
  const profile = memoize((text: string): Profile => {
    const pairs = pairsOf(text);
    let weight = 0;
    for (const pair of pairs) {
      weight += weights[pair] ??= weightOfNew;
      metIn[pair] ??= 0;
    }
    return { texts: [pairs], size: pairs.length, weight };
  });
  /** The profile of several texts together. */
  const union = (profiles: readonly Profile[]): Profile => {
    const parts = profiles.filter(({ size }) => size > 0);
    if (parts.length <= 1) return parts[0] ?? NOTHING;
    searches += 1;
    let size = 0;
    let weight = 0;
    const texts = parts.flatMap((part) => part.texts);
    for (const pairs of texts) {
      for (const pair of pairs) {
        if (metIn[pair] === searches) continue;
        metIn[pair] = searches;
        size += 1;
        weight += weights[pair] ?? 0;
      }
    }
    return { texts, size, weight };
  };
  /** Weight of the pairs that both have. */
  const common = (one: Profile, other: Profile): number => {
    searches += 1;
    for (const pairs of other.texts) for (const pair of pairs) metIn[pair] = searches;
    let weight = 0;
    for (const pairs of one.texts) {
      for (const pair of pairs) {
        if (metIn[pair] !== searches) continue;
        metIn[pair] = 0;
        weight += weights[pair] ?? 0;
      }
    }
    return weight;
  };
  /** 0 to 1: share of the weight of the smaller profile that the other has too. */
  const shared = (one: Profile, other: Profile): number =>
    share(common(one, other), (one.size <= other.size ? one : other).weight);
  return {
    profile,
    union,
    shared,
    /** 0 to 1: share of the weight of `part` that `whole` has too. */
    covered: (part: Profile, whole: Profile) => share(common(part, whole), part.weight),
    /** `shared` for one profile that is compared with many. */
    sharedWith: (one: Profile) => {
      const isIn = new Uint8Array(weights.length);
      for (const pairs of one.texts) for (const pair of pairs) isIn[pair] = 1;
      return (other: Profile): number => {
        const [pairs = [], ...more] = other.texts;
        if (more.length > 0) return shared(other, one);
        let weight = 0;
        for (const pair of pairs) if (isIn[pair] === 1) weight += weights[pair] ?? 0;
        return share(weight, (other.size <= one.size ? other : one).weight);
      };
    },
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
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

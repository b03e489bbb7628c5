import type { Candidate } from './list-candidates.ts';
import { matchHeaviest, type Matching } from './match-heaviest.ts';

/** A continuation that was found. */
export interface FoundSeam extends Candidate {
  /** Its weight above that of the best other use of its end or of its beginning. */
  readonly margin: number;
}

/**
 * Finds where broken-off texts go on: the assignment of open ends to beginnings, one to one and without circles, of the largest
 * total weight. Before the last round an end stays open if the text right below it would suit it better than what it was
 * given: once that text has moved away, the end has another neighbour.
 */
export function findSeams(candidates: readonly Candidate[], isLastRound: boolean): Matching<FoundSeam> {
  const { chosen: sewn, isHeaviest } = withoutCircles(candidates);
  const chosen = withMargins(sewn, candidates);
  if (isLastRound) return { chosen, isHeaviest };
  const best = new Map(candidates.filter(({ isNext }) => isNext).map((one) => [one.from, one]));
  return { chosen: chosen.filter(({ from, weight }) => weight >= (best.get(from)?.weight ?? 0)), isHeaviest };
}

function withMargins(sewn: readonly Candidate[], candidates: readonly Candidate[]): FoundSeam[] {
  const ofEnd = Map.groupBy(candidates, ({ from }) => from);
  const ofBeginning = Map.groupBy(candidates, ({ to }) => to);
  return sewn.map((seam) => {
    const rivals = [...(ofEnd.get(seam.from) ?? []), ...(ofBeginning.get(seam.to) ?? [])];
    const others = rivals.filter(({ from, to }) => from !== seam.from || to !== seam.to);
    return { ...seam, margin: seam.weight - Math.max(0, ...others.map(({ weight }) => weight)) };
  });
}

/** Text that continues itself in a circle has no beginning: the weakest junction of each circle is taken out. */
function withoutCircles(candidates: readonly Candidate[], round = 1): Matching<Candidate> {
  const matching = matchHeaviest(candidates);
  const circles = findCircles(matching.chosen);
  const weakest = new Set(circles.map((circle) => circle.toSorted((a, b) => a.weight - b.weight)[0]));
  if (weakest.size === 0) return matching;
  if (round === MOST_ROUNDS) {
    return { chosen: matching.chosen.filter((one) => !weakest.has(one)), isHeaviest: false };
  }
  return withoutCircles(
    candidates.filter((one) => !weakest.has(one)),
    round + 1,
  );
}

/** Each round takes out one junction of each circle; more rounds are needed only by pages made for it. */
const MOST_ROUNDS = 8;

function findCircles(chosen: readonly Candidate[]): Candidate[][] {
  const nextOf = new Map(chosen.map((one) => [one.from, one]));
  const seen = new Set<Candidate>();
  return chosen.flatMap((first) => {
    const chain: Candidate[] = [];
    for (let at: Candidate | undefined = first; at !== undefined && !seen.has(at); at = nextOf.get(at.to)) {
      seen.add(at);
      chain.push(at);
    }
    const last = chain.at(-1);
    return last !== undefined && last.to === first.from ? [chain] : [];
  });
}

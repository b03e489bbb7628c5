import type { Candidate } from './list-candidates.ts';

/**
 * Finds where broken-off texts go on: an assignment of open ends to beginnings, one to one and without circles. The
 * strongest junction of the page is made first. An end whose neighbour goes to a stronger one waits: in the next round it
 * has another neighbour.
 */
export function findSeams(candidates: readonly Candidate[], isLastRound: boolean): Candidate[] {
  const nextOf = new Map<number, number>();
  const taken = new Set<number>();
  const waiting = new Set<number>();
  const seams: Candidate[] = [];
  for (const seam of [...candidates].sort((left, right) => right.score - left.score)) {
    if (nextOf.has(seam.from) || waiting.has(seam.from)) continue;
    if (taken.has(seam.to) || leadsTo(nextOf, seam.to, seam.from)) {
      if (seam.isNext && !isLastRound) waiting.add(seam.from);
      continue;
    }
    nextOf.set(seam.from, seam.to);
    taken.add(seam.to);
    seams.push(seam);
  }
  return seams;
}

function leadsTo(nextOf: ReadonlyMap<number, number>, from: number, target: number): boolean {
  for (let at: number | undefined = from; at !== undefined; at = nextOf.get(at)) {
    if (at === target) return true;
  }
  return false;
}

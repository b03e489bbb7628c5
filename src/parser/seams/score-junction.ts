import type { Junction } from './junction.ts';
import type { Language } from './language.ts';
import { nearScorers } from './near-scorers.ts';
import { scoreHome } from './score-home.ts';
import { scoreMatter } from './score-matter.ts';
import { scoreWordAcross } from './score-word-across.ts';
import type { Scorer } from './scorer.ts';

const SCORERS: readonly Scorer[] = [...nearScorers, scoreWordAcross, scoreMatter, scoreHome];

export interface JunctionScore {
  readonly score: number;
  /** What each scorer said. */
  readonly votes: readonly { readonly id: string; readonly score: number }[];
  /** Ids of the scorers that spoke for the junction, strongest first. */
  readonly evidence: readonly string[];
}

/** Sums what the scorers say about a junction. */
export function scoreJunction(junction: Junction, language: Language): JunctionScore {
  const votes = SCORERS.map(({ id, score }) => ({ id, score: score(junction, language) }));
  return {
    score: votes.reduce((sum, vote) => sum + vote.score, 0),
    votes,
    evidence: votes
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score)
      .map(({ id }) => id),
  };
}

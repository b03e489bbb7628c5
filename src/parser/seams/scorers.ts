import type { Junction, Scorer } from './junction.ts';
import type { Language } from './language.ts';
import { scoreBeginning, scorePairedMarks } from './score-edges.ts';
import { scoreNearness, scoreOverlap } from './score-nearness.ts';
import { scoreStrangerAtHome, scoreTopic } from './score-topic.ts';
import { scoreWordAcross } from './word-across.ts';

/** Every reason for or against a junction. */
export const scorers: readonly Scorer[] = [
  scoreNearness,
  scoreOverlap,
  scorePairedMarks,
  scoreBeginning,
  scoreWordAcross,
  scoreTopic,
  scoreStrangerAtHome,
];

/** Sum of all scores of a junction; undefined when it is not above `least`. Expensive scores are computed last. */
export function scoreJunction(junction: Junction, language: Language, least: number): number | undefined {
  const bound = sum(({ score, bound: most = score }) => most(junction, language));
  if (bound <= least) return undefined;
  const total = sum(({ score }) => score(junction, language));
  return total > least ? total : undefined;
}

function sum(amountOf: (scorer: Scorer) => number): number {
  let total = 0;
  for (const scorer of scorers) total += amountOf(scorer);
  return total;
}

/** Ids of the scorers that speak for a junction, highest score first. */
export function listEvidence(junction: Junction, language: Language): string[] {
  return scorers
    .map(({ id, score }) => ({ id, score: score(junction, language) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ id }) => id);
}

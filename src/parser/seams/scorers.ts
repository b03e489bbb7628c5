import type { Junction, Scorer } from './junction.ts';
import type { Language } from './language.ts';
import { scoreBeginning, scorePairedMarks } from './score-edges.ts';
import { scoreNearness, scoreOverlap } from './score-nearness.ts';
import { scoreStrangerAtHome, scoreTopic } from './score-topic.ts';
import { scoreWordAcross } from './word-across.ts';

/** What the place of a junction and the marks at it say: cheap to tell. */
export const cheapScorers: readonly Scorer[] = [
  scoreNearness,
  scoreOverlap,
  scorePairedMarks,
  scoreBeginning,
];

/** Every reason for or against a junction. */
export const scorers: readonly Scorer[] = [...cheapScorers, scoreWordAcross, scoreTopic, scoreStrangerAtHome];

/** What some scorers say together. */
export function sumScores(scorers: readonly Scorer[], junction: Junction, language: Language): number {
  let sum = 0;
  for (const { score } of scorers) sum += score(junction, language);
  return sum;
}

/** Ids of the scorers that speak for a junction, strongest first. */
export function listEvidence(junction: Junction, language: Language): string[] {
  return scorers
    .map(({ id, score }) => ({ id, score: score(junction, language) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ id }) => id);
}

import type { Junction } from './junction.ts';
import type { Language } from './language.ts';
import { scorers } from './scorers.ts';

/** Ids of the scorers that speak for a junction, strongest first. */
export function listEvidence(junction: Junction, language: Language): string[] {
  return scorers
    .map(({ id, score }) => ({ id, score: score(junction, language) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ id }) => id);
}

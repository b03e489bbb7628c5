import type { Junction } from './junction.ts';
import type { Language } from './language.ts';

/** One reason for (positive) or against a junction. */
export interface Scorer {
  /** Permanent id; stands in a seam's evidence. */
  readonly id: string;
  readonly score: (junction: Junction, language: Language) => number;
}

import type { Refusal } from './refusal.ts';

/** Why a file is not taken in. */
export interface IntakeProblem extends Refusal {
  readonly file: string;
}

import { nearScorers } from './near-scorers.ts';
import { scoreHome } from './score-home.ts';
import { scoreMatter } from './score-matter.ts';
import { scoreWordAcross } from './score-word-across.ts';
import type { Scorer } from './scorer.ts';

/** Every reason for or against a junction. */
export const scorers: readonly Scorer[] = [...nearScorers, scoreWordAcross, scoreMatter, scoreHome];

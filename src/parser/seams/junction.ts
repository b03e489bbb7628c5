import type { Language } from './language.ts';
import type { TextFacts } from './text-units.ts';

/** Two pieces of running text that may be one: does `right` go on where `left` breaks off? */
export interface Junction {
  readonly left: TextFacts;
  readonly right: TextFacts;
  /** From `left` to `right` on the page, in pieces of running text: 1 for the very next, negative for one further up. */
  readonly distance: number;
  /** `right` is the next running text below `left` in the same article as it was cut. */
  readonly isNext: boolean;
  /** Both stand in one article as it was cut. */
  readonly isSameDraft: boolean;
  /** The text between them, in the same article, begins with a continuation of another article. */
  readonly skipsStrangers: boolean;
  /** `right` is the first text below a head, a signature or a dateline. */
  readonly isLead: boolean;
  /** `right` opens a text without head, signature or dateline: it must continue something. */
  readonly isOrphan: boolean;
  /** 0 to 1: share of words that the article of `left` and the text of `right` have in common. */
  readonly topicShare: number;
  /** 0 to 1: the same for `right` and the best of the articles to which it could belong instead. */
  readonly topicShareElsewhere: number;
  /** 0 to 1: how far the text is long enough to show what `right` is about. */
  readonly topicCertainty: number;
  /** Characters at the end of `left` that `right` repeats at its beginning. */
  readonly overlap: number;
}

/** One reason for (positive score) or against (negative score) a junction. */
export interface Scorer {
  /** Permanent id; stands in a seam's evidence. */
  readonly id: string;
  readonly score: (junction: Junction, language: Language) => number;
  /** An upper bound of an expensive score that is cheap to compute. */
  readonly bound?: (junction: Junction, language: Language) => number;
}

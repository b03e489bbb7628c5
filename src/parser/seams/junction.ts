import type { Language } from './language.ts';
import type { TextFacts } from './text-units.ts';

/** Two pieces of running text that may be one: does `right` go on where `left` breaks off? */
export interface Junction {
  readonly left: TextFacts;
  readonly right: TextFacts;
  /** Pieces of text from left to right on the page; 1 for the very next, negative for one further up. */
  readonly distance: number;
  /** Nothing but captions and marks stands between the two. */
  readonly isNext: boolean;
  /** Both stand in one article as it was cut: what lies between would have to be skipped. */
  readonly isSameDraft: boolean;
  /** What lies between, in the same article, begins with text that goes on where another article breaks off. */
  readonly skipsStrangers: boolean;
  /** `right` is the first text below a head, a signature or a dateline. */
  readonly isLead: boolean;
  /** `right` opens a text without head, signature or dateline: it must go on with something. */
  readonly isOrphan: boolean;
  /** 0 to 1: how much the article of `left` and the text of `right` are about the same thing. */
  readonly sameMatter: number;
  /** 0 to 1: the same for `right` and the article, of those that it could belong to instead, that it shares most with. */
  readonly matterElsewhere: number;
  /** 0 to 1: whether there is enough text to tell what `right` is about. */
  readonly matterWeight: number;
  /** Number of characters that end `left` and begin `right`. */
  readonly overlap: number;
}

/** One reason for (positive) or against a junction. */
export interface Scorer {
  /** Permanent id; stands in a seam's evidence. */
  readonly id: string;
  readonly score: (junction: Junction, language: Language) => number;
}

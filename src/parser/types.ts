import type { BlockRole, InlineRole, Role } from '../roles.ts';
import type { Span } from '../text/span.ts';

/** A run of raw characters with one role. */
export interface Piece extends Span {
  readonly role: BlockRole | InlineRole;
}

/** Why two pieces of a block are read as one. `after` is the index of the piece before the seam. */
export interface Seam {
  readonly after: number;
  /** 0 to 1; below `DOUBTFUL` the page marks the seam as doubtful. */
  readonly confidence: number;
  /** Ids of the clues, strongest first, e.g. `quote-closes`, `word-across`, `same-names`. */
  readonly evidence: readonly string[];
}

/** Text that is visibly lost. `at` is the raw offset at which it is missed. */
export interface Gap {
  readonly at: number;
  readonly note: string;
}

/** One headline line, paragraph, crosshead, caption …: pieces in reading order, which need not be their order on the page. */
export interface Block {
  readonly role: BlockRole;
  readonly pieces: readonly Piece[];
  readonly seams: readonly Seam[];
  readonly gaps: readonly Gap[];
}

export type ArticleKind = 'news' | 'feature' | 'photoNews' | 'brief' | 'notice' | 'commentary';

/** An article as blocks in reading order. */
export interface Article {
  readonly kind: ArticleKind;
  readonly blocks: readonly Block[];
  readonly confidence: Confidence;
}

/** A hidden span; a duplicate names the span that it repeats. */
export interface HiddenSpan extends Span {
  readonly role: 'duplicate' | 'noise';
  readonly of?: Span;
}

/**
 * One decoded page, restored. Every character that is neither white space nor a layout mark stands in exactly one piece
 * of `articles` or `furniture`, or in one of `hidden`; `partitionPage` turns this into spans that cover the whole text.
 */
export interface ParsedPage {
  readonly text: string;
  /** In reading order. */
  readonly articles: readonly Article[];
  /** Nameplate, folio, page label and slogans: they belong to the page, not to an article. */
  readonly furniture: readonly Block[];
  readonly hidden: readonly HiddenSpan[];
}

/** A span of the partition of a page; `article` and `block` are indexes into the page, absent outside articles. */
export interface PageSpan extends Span {
  readonly role: Role;
  readonly article?: number;
  readonly block?: number;
}

/** How sure the parser is, 0 to 1: the share of statements of this kind that were right on pages whose articles are known. */
export interface Confidence {
  /** The blocks are one article, and all of it. */
  readonly whole: number;
  /** The article begins here. */
  readonly begin: number;
  /** The headline, or that it has none. */
  readonly headline: number;
  /** The signatures, or that it has none. */
  readonly bylines: number;
}

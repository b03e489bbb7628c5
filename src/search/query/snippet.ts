import type { SearchField } from '../search-fields.ts';

/** A stretch of a snippet; line breaks in it are borders of paragraphs. */
export interface SnippetPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** A stretch of one field with the hits in it. */
export interface Snippet {
  readonly kind: SearchField['kind'];
  readonly parts: readonly SnippetPart[];
  /** It opens, or closes, in the middle of a sentence. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

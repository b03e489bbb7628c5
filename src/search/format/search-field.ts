/** A part of an article that is searched: runs are found inside it, never across two. */
export interface SearchField {
  /**
   * `signature` repeats a name together with its role, where the byline sets them apart or a caption has them; it is found, but
   * never shown.
   */
  readonly kind: 'headline' | 'kicker' | 'deck' | 'byline' | 'signature' | 'body' | 'caption';
  /** Reading text; its parts (lines of a deck, paragraphs) are divided by line breaks, which runs pass over. */
  readonly text: string;
}

/** What the search for related articles says. */
export const relatedWords = {
  /** Kind of a page about the archive, among those of articles. */
  note: '说明',
} as const;

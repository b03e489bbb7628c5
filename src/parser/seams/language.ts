/** What the page and the language tell about characters that stand side by side. */
export interface Language {
  /** How often a short run of characters occurs on the page; more than three times counts as three. */
  readonly count: (run: string) => number;
  /** Length of the word that spans the offset `at` of a text, 0 when the offset parts two words. */
  readonly wordAcross: (text: string, at: number) => number;
}

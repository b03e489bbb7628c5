/** A page of the corpus: its raw text, and how it is expected to be read and is read, in the notation `1 headline | text`. */
export interface CorpusPage {
  readonly name: string;
  readonly source: string;
  readonly expected: readonly string[];
  readonly parsed: readonly string[];
}

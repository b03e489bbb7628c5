/** A page of the corpus: its raw text, and how it is expected to be read and is read, in the notation `1 headline | text`. */
export interface CorpusPage {
  readonly name: string;
  readonly source: string;
  readonly expected: readonly string[];
  readonly parsed: readonly string[];
}

/** One line of the notation `1 headline | text`. */
export interface NotedLine {
  /** Number of the article; `-` for furniture of the page and hidden text. */
  readonly article: string;
  readonly role: string;
  readonly text: string;
}

const NOTATION = /^(?<article>\S+) (?<role>\S+) \| (?<text>.*)$/u;

/** Reads the notation; a line that is not in it has the role `?`. */
export function readNotation(line: string): NotedLine {
  const { article = '-', role = '?', text = line } = NOTATION.exec(line)?.groups ?? {};
  return { article, role, text };
}

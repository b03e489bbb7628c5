/** One line of the notation `1 headline | text`. */
export interface NotedLine {
  /** Number of the article; `-` for page matter and hidden text. */
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

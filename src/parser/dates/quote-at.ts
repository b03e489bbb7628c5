import { indexLines } from '../../text/lines.ts';

/** Longest quotation: a clause, not a paragraph. */
const LONGEST = 24;
const CLAUSE_END = /[，。；！？,;!?]/u;

/** Quotes the clause that begins at a raw offset, as far as it stands on its line. */
export function quoteAt(text: string): (at: number) => { readonly line: number; readonly quote: string } {
  const { lines, numberAt } = indexLines(text);
  return (at) => {
    const line = numberAt(at);
    const rest = text.slice(at, Math.min(lines[line - 1]?.end ?? at, at + LONGEST));
    const end = rest.search(CLAUSE_END);
    const clause = end > 0 ? rest.slice(0, end) : rest;
    // Half a character outside the basic plane could not be written to a file.
    return { line, quote: clause.replace(/[\ud800-\udbff]$/u, '').trimEnd() };
  };
}

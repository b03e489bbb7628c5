import { foldFigures } from '../../text/figures.ts';
import { findLayoutMarks } from '../../text/markup/layout-marks.ts';
import { indexLines } from '../../text/lines.ts';
import type { Block, ParsedPage } from '../types.ts';
import type { ClueText } from './types.ts';

/** All texts of a page in which clues are looked for: those of its articles first, then its own. */
export function listClueTexts(page: ParsedPage): ClueText[] {
  return [
    ...page.articles.flatMap(({ blocks }, article) => {
      const opening = blocks.find(({ role }) => role === 'body');
      return blocks.map((block) => readClueText(page.text, block, block === opening, article));
    }),
    ...page.furniture.map((block) => readClueText(page.text, block, false, -1)),
  ];
}

function readClueText(source: string, { pieces }: Block, opening: boolean, article: number): ClueText {
  const { startingAt } = findLayoutMarks(source);
  const offsets: number[] = [];
  let text = '';
  for (const { start, end } of pieces) {
    for (let at = start; at < end;) {
      const mark = startingAt.get(at);
      const character = source.charAt(at);
      if (mark === undefined && !/\s/u.test(character)) {
        offsets.push(at);
        text += character;
      }
      at = mark?.end ?? at + 1;
    }
  }
  const isReport = opening && pieces.some(({ role }) => role === 'dateline');
  return { text: foldFigures(text), offsets, opening, isReport, article };
}

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

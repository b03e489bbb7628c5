import { fold } from '../fold.ts';
import { markToken } from '../mark-token.ts';

/** Line breaks, with the indent of the next line, come from pasted text: the run goes on behind them as across a hard wrap. */
const LINE_BREAK = /[ \t]*[\r\n\u2028\u2029]\s*/g;
/** A phrase in quotation marks that stands by itself between spaces, or a term without spaces. */
const TERM = /(?<=^|[ \t])(?:"(?<straight>[^"]+)"|“(?<curved>[^“”]+)”)(?=$|[ \t])|(?<bare>[^ \t]+)/gu;

/**
 * The search keys of the phrases that a query asks for, all of which an article must hold. Spaces divide phrases, unless
 * quotation marks keep them together. Other quotation marks are ignored like all of them, so that a run copied from a page
 * stays one phrase; so is the wide space, which divides the clauses of printed headlines. A query of nothing but such marks
 * asks for the run of them.
 */
export function readQuery(input: string): string[] {
  const terms = input.replace(LINE_BREAK, '').matchAll(TERM);
  const keys = Array.from(terms, ({ groups }) =>
    fold(groups?.['straight'] ?? groups?.['curved'] ?? groups?.['bare'] ?? ''),
  );
  const phrases = [...new Set(keys)].filter((key) => key !== '');
  return phrases.length > 0 ? phrases : [markToken(input)].filter((token) => token !== '');
}

import { FIELD_PREFIXES } from './field-prefixes.ts';

/** One stretch of a query between spaces, or between the quotation marks around it. */
export interface Term {
  /** What it asks for, without minus, field and quotation marks. */
  readonly text: string;
  /** As it was typed. */
  readonly source: string;
  readonly start: number;
  readonly isExcluded: boolean;
  readonly isQuoted: boolean;
  /** Its field as it was typed, empty when there is none. */
  readonly field: string;
}

/** Line breaks, with the indent of the next line, come from pasted text: the run goes on behind them as across a hard wrap. */
const LINE_BREAK = /[ \t]*[\r\n\u2028\u2029]\s*/gu;
/** Divides printed headlines, not queries. */
const WIDE_SPACE = '\u3000';
/** Letters, hyphen and quotation mark as an input method for Chinese may write them. */
const WIDE_SIGN = /[Ａ-Ｚａ-ｚ－＂]/gu;
const TERM = new RegExp(
  [
    '(?<minus>-(?=[^ \\t]))?',
    `(?:(?<field>${[...FIELD_PREFIXES.keys()].join('|')})[:：])?`,
    '(?:"(?<straight>[^"]*)"(?=$|[ \\t])|“(?<curved>[^“”]*)”(?=$|[ \\t])|(?<bare>[^ \\t]*))',
  ].join(''),
  'uyi',
);
const SPACES = /[ \t]*/uy;

/** Divides a query into its terms. Spaces divide, unless quotation marks keep words together; nothing else does. */
export function divideTerms(input: string): Term[] {
  // As many characters as before, so that offsets stay true.
  const line = input
    .replace(LINE_BREAK, (spaces) => WIDE_SPACE.repeat(spaces.length))
    .replace(WIDE_SIGN, (sign) => sign.normalize('NFKC'));
  const terms: Term[] = [];
  for (let at = skipSpaces(line, 0); at < line.length;) {
    const term = termAt(line, at);
    terms.push(term);
    at = skipSpaces(line, at + term.source.length);
  }
  return terms;
}

function skipSpaces(line: string, at: number): number {
  SPACES.lastIndex = at;
  return at + (SPACES.exec(line)?.[0].length ?? 0);
}

function termAt(line: string, start: number): Term {
  TERM.lastIndex = start;
  const match = TERM.exec(line);
  const { minus, field = '', straight, curved, bare = '' } = match?.groups ?? {};
  const quoted = straight ?? curved;
  return {
    text: quoted ?? bare,
    source: match?.[0] ?? '',
    start,
    isExcluded: minus !== undefined,
    isQuoted: quoted !== undefined,
    field,
  };
}

import { IDEOGRAPHIC_SPACE } from '../../text/ideographic-space.ts';
import type { SearchField } from '../format/search-field.ts';

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
const LINE_BREAK = /(?<![ \t])[ \t]*[\r\n\u2028\u2029]\s*/gu;
/** Spaces that web pages and word processors write for a plain one. */
const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;
/** Letters, hyphen and quotation mark as an input method for Chinese may write them. */
const WIDE_SIGN = /[Ａ-Ｚａ-ｚ－＂]/gu;

const TITLE_FIELDS = ['headline', 'kicker', 'deck'] as const;
const BYLINE_FIELDS = ['byline', 'signature'] as const;

/** What may stand in front of a colon, in lower case, and the kinds of fields that it asks for. */
export const FIELD_PREFIXES: ReadonlyMap<string, readonly SearchField['kind'][]> = new Map<
  string,
  readonly SearchField['kind'][]
>([
  ['题', TITLE_FIELDS],
  ['标题', TITLE_FIELDS],
  ['title', TITLE_FIELDS],
  ['署名', BYLINE_FIELDS],
  ['byline', BYLINE_FIELDS],
  ['图说', ['caption']],
  ['caption', ['caption']],
  ['正文', ['body']],
  ['text', ['body']],
]);

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
  // Ideographic spaces divide printed headlines, not queries. As many characters as before, so that offsets stay true.
  const line = input
    .replace(LINE_BREAK, (spaces) => IDEOGRAPHIC_SPACE.repeat(spaces.length))
    .replace(OTHER_SPACE, ' ')
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

/** Terms that stand for each other, and single ones. */
export function groupByOr(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  for (const [at, term] of terms.entries()) {
    const before = terms[at - 1];
    if (isOr(term) || nearness(term) !== undefined) continue;
    if (before !== undefined && isOr(before)) groups.at(-1)?.push(term);
    else groups.push([term]);
  }
  return groups;
}

const OR = 'OR';

/** Whether a term is the sign between two that stand for each other. */
export function isOr({ source }: Term): boolean {
  return source === OR;
}

const NEAR = /^NEAR[/／](?<within>[0-9０-９]{1,2})$/u;
/** How many characters, at most `MOST_BETWEEN`, may lie between the two terms around it, if a term is the sign for that, e.g. `NEAR/10`. */
export function nearness({ source }: Term): number | undefined {
  const within = NEAR.exec(source)?.groups?.['within'];
  return within === undefined ? undefined : Number(within.normalize('NFKC'));
}

/** As a reader would type it; quotation marks stand only where a term would fall apart, or be taken for a sign. */
export function formatTerms(groups: readonly (readonly Term[])[]): string {
  return groups.map((terms) => terms.map(formatTerm).join(' OR ')).join(' ');
}

function formatTerm({ text, field, isExcluded }: Term): string {
  const isPlain = /^[\p{Script=Han}\p{N}a-z]+$/u.test(text);
  return `${isExcluded ? '-' : ''}${field === '' ? '' : `${field}:`}${isPlain ? text : `"${text}"`}`;
}

/** Wide spaces, and marks that end a clause. Colons name fields, dots stand in numbers. */
const BETWEEN_WORDS = /[\u3000，、；。！？,;!?]+/gu;
const STROKES = /(?<![ \t])[ \t]*[|｜]+[ \t]*/gu;

/**
 * The query with a plain space, which divides phrases, for each wide space and mark between its words, and OR for a stroke. Empty when that
 * makes no words of it: input methods type such signs between words, but printed lines hold them too, so it is only offered.
 */
export function divideAtMarks(query: string): string {
  const divided = query.replace(STROKES, ' OR ').replace(BETWEEN_WORDS, ' ').trim();
  return divided === query.trim() || !divided.includes(' ') ? '' : divided;
}

import type { ArticleRecord } from '../records/article-record.ts';
import { isHan } from '../text/han.ts';
import { HASH_START, hashOn } from '../text/hash-text.ts';
import type { Span } from '../text/span.ts';

/** More than the longest term has characters. */
const LENGTHS = 16;

/** A term of a text as one number, its place and its length, so that those of a hundred thousand articles fit into memory. */
export function packTerm({ start, end }: Term): number {
  return start * LENGTHS + end - start;
}

/** The term that `packTerm` has packed. */
export function unpackTerm(packed: number, text: string): string {
  const start = Math.floor(packed / LENGTHS);
  return text.slice(start, start + (packed % LENGTHS));
}

/** The words of an article for comparing: its head with crossheads and key points, and all of it. */
export function articleText({ kicker, headline, deck, paragraphs, captions }: ArticleRecord): {
  readonly head: string;
  readonly text: string;
} {
  const heads = paragraphs.filter(({ role }) => role === 'crosshead' || role === 'keyPoints');
  const others = paragraphs.filter((paragraph) => !heads.includes(paragraph));
  const head = joinTexts([...kicker, ...(headline === null ? [] : [headline]), ...deck, ...heads]);
  return { head, text: `${head}\n${joinTexts([...others, ...captions])}` };
}

function joinTexts(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join('\n');
}

/** Two characters say too little of what a text is about; more than eight are a sentence. */
const SHORTEST_TERM = 3;
const LONGEST_TERM = 8;
const MOST_WORDS = 4;

/** Words of one character that join others, count, point or place; no term begins or ends with them, or goes on over them. */
const FUNCTION_WORDS = new Set(
  [
    ...'的了在是和与及对等把被将也都就而为以于从向到由使让其这那我你他她它们个上下中内外前后并或各每该此一二三四五六七八九十两年月日时分有无不没很最更再又还要能自名可已着过地得之所者来去说做用',
  ].map((word) => word.charCodeAt(0)),
);
/** What follows the name of a place; a name that begins so has lost its beginning. */
const BOUND_TO_NAME = new Set('省市县区乡镇村街');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a term may go on with this word. */
export function mayContinueTerm(word: string): boolean {
  return isHan(word) && (word.length > 1 || !FUNCTION_WORDS.has(word.charCodeAt(0)));
}

/** Whether a term may begin with this word. */
export function mayBeginTerm(word: string): boolean {
  return !BOUND_TO_NAME.has(word);
}

/** A term that stands in a text at `[start, end)` first. */
export interface Term extends Span {
  /** That of `hashText`, signed; within one text it stands for the term. */
  readonly hash: number;
  /** How often it stands in the text. */
  readonly count: number;
}

/**
 * The words and short runs of words of which names of people, places and topics are made, in the order of the text. Runs end
 * at punctuation and function words.
 */
export function splitTerms(text: string): readonly Term[] {
  const terms = new Map<number, Term>();
  let run: Span[] = [];
  for (const { segment, index } of segmenter.segment(`${text}\n`)) {
    if (mayContinueTerm(segment)) {
      run.push({ start: index, end: index + segment.length });
      continue;
    }
    countTerms(text, run, terms);
    run = [];
  }
  return [...terms.values()];
}

/** Hashes of all runs of characters in a text that are as long as terms. */
export function hashRuns(text: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let start = 0; start < text.length; start += 1) {
    let hash = HASH_START;
    for (let end = start + 1; end <= Math.min(start + LONGEST_TERM, text.length); end += 1) {
      hash = hashOn(hash, text, { start: end - 1, end });
      if (end - start >= SHORTEST_TERM) hashes.add(hash);
    }
  }
  return hashes;
}

/** In place: this is where most of the time of finding related articles goes. */
function countTerms(text: string, run: readonly Span[], terms: Map<number, Term>): void {
  for (const [from, { start, end: firstEnd }] of run.entries()) {
    if (!mayBeginTerm(text.slice(start, firstEnd))) continue;
    let hash = HASH_START;
    for (const word of run.slice(from, from + MOST_WORDS)) {
      const { end } = word;
      if (end - start > LONGEST_TERM) break;
      hash = hashOn(hash, text, word);
      if (end - start < SHORTEST_TERM) continue;
      const known = terms.get(hash);
      terms.set(
        hash,
        known === undefined ? { start, end, hash, count: 1 } : { ...known, count: known.count + 1 },
      );
    }
  }
}

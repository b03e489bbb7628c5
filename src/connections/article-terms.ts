import type { ArticleRecord } from '../records/article-record.ts';
import { isHan } from '../text/han.ts';

/** More than the longest term has characters. */
const LENGTHS = 16;

/** A term of a text as one number, its place and its length, so that those of a hundred thousand articles fit into memory. */
export function packTerm(term: string, text: string): number {
  return text.indexOf(term) * LENGTHS + term.length;
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
  '的了在是和与及对等把被将也都就而为以于从向到由使让其这那我你他她它们个上下中内外前后并或各每该此一二三四五六七八九十两年月日时分有无不没很最更再又还要能自名可已着过地得之所者来去说做用',
);
/** What follows the name of a place; a name that begins so has lost its beginning. */
const BOUND_TO_NAME = new Set('省市县区乡镇村街');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a term may go on with this character. */
export function mayContinueTerm(character: string): boolean {
  return isHan(character) && !FUNCTION_WORDS.has(character);
}

/** Whether a term may begin with this word. */
export function mayBeginTerm(word: string): boolean {
  return !BOUND_TO_NAME.has(word);
}

/**
 * The words and short runs of words of which names of people, places and topics are made, with how often each stands in
 * the text. Runs end at punctuation and function words.
 */
export function splitTerms(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let run: string[] = [];
  for (const { segment } of segmenter.segment(`${text}\n`)) {
    if (isHan(segment) && !FUNCTION_WORDS.has(segment)) {
      run.push(segment);
      continue;
    }
    countTerms(run, counts);
    run = [];
  }
  return counts;
}

/** In place: this is where most of the time of finding related articles goes. */
function countTerms(run: readonly string[], counts: Map<string, number>): void {
  for (let from = 0; from < run.length; from += 1) {
    if (!mayBeginTerm(run[from] ?? '')) continue;
    let term = '';
    for (const word of run.slice(from, from + MOST_WORDS)) {
      term += word;
      if (term.length > LONGEST_TERM) break;
      if (term.length >= SHORTEST_TERM) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
}

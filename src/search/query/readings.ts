import { fold } from '../format/fold.ts';
import { gunzip } from '../format/gunzip.ts';
import { INDEX_PATHS } from '../format/manifest.ts';
import { parseQuery } from './parse-query.ts';
import { type ParsedQuery, type Phrase, tolerate, wantedPhrases } from './query-node.ts';
import type { ReadFile } from './read-files.ts';
import type { Span } from '../../text/span.ts';
import { hasHan } from '../../text/han.ts';
import { complicate, hasTraditional, simplify } from './simplify.ts';
import { divideTerms } from './terms.ts';

/**
 * The ways to understand a query, best first. The query as typed always comes first, so that any run copied from an article
 * finds it, even one with a traditional character.
 */
export async function* findReadings(
  query: string,
  isTolerant: boolean,
  read: ReadFile,
): AsyncGenerator<Reading> {
  const readingOf = (kind: Reading['kind'], text: string, exact: ParsedQuery): Reading => {
    const parsed = isTolerant ? tolerate(exact) : exact;
    return { kind, text, parsed, phrases: wantedPhrases(parsed) };
  };
  yield readingOf('typed', query, parseQuery(query));
  const [only, ...others] = divideTerms(query);
  if (only !== undefined && only.field !== '' && others.length === 0 && fold(only.text) !== '') {
    // Quotation marks end a phrase, and matching ignores them, so none inside is kept.
    const text = `"${only.source.replaceAll(QUOTATION_MARKS, '')}"`;
    yield readingOf('literal', text, parseQuery(text));
  }
  if (!hasHan(query)) return;
  const table = new TextDecoder().decode(await gunzip(await read(INDEX_PATHS.simplified)));
  for (const text of simplify(query, table)) yield readingOf('simplified', text, parseQuery(text));
  if (hasTraditional(query)) return;
  for (const text of complicate(query, table, signsOf(query))) {
    yield readingOf('traditional', text, parseQuery(text));
  }
}

/** The names of fields, and what is excluded: to convert that would exclude nothing. */
function signsOf(query: string): Span[] {
  return divideTerms(query).map(({ start, source, field, isExcluded }) => ({
    start,
    end: start + (isExcluded ? source.length : field.length),
  }));
}

const QUOTATION_MARKS = /["“”]/gu;

/** One way to understand a query. */
export interface Reading {
  /**
   * `typed`: as it stands. `simplified`, `traditional`: its characters converted; `literal`: a run that happens to begin like
   * a field. The others are tried only when nothing else is found.
   */
  readonly kind: 'typed' | 'simplified' | 'traditional' | 'literal';
  /** The query that is read this way wherever it is asked, without regard to what it finds. */
  readonly text: string;
  readonly parsed: ParsedQuery;
  /** What is marked. */
  readonly phrases: readonly Phrase[];
}

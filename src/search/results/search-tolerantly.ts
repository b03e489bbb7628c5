import { entryKey } from '../entry-key.ts';
import type { Search } from '../query/create-search.ts';
import type { SearchAnswer } from '../query/search-answer.ts';
import { tolerate } from '../query/tolerate.ts';
import { wantedPhrases } from '../query/wanted-phrases.ts';
import { varyLookalikes } from './vary-lookalikes.ts';

/** An answer with what only a form with confused characters finds. */
export interface TolerantAnswer {
  readonly answer: SearchAnswer;
  /** The form that found an article, by `entryKey`; what the query itself finds is not in here. */
  readonly formOf: ReadonlyMap<string, string>;
  /** All forms that were tried, with how many further articles each found. */
  readonly forms: readonly { readonly text: string; readonly articles: number }[];
}

/** Searches for a query and for the forms of it that OCR may have left; `undefined` when the signal ended it. */
export async function searchTolerantly(
  search: Search,
  query: string,
  signal?: AbortSignal,
): Promise<TolerantAnswer | undefined> {
  const exact = await search(query, signal);
  if (exact === undefined) return undefined;
  let answer = exact;
  const formOf = new Map<string, string>();
  const forms: { readonly text: string; readonly articles: number }[] = [];
  const known = new Set(exact.hits.map(({ entry }) => entryKey(entry)));
  for (const text of exact.problem === null ? varyLookalikes(query) : []) {
    const other = await search(text, signal);
    if (other === undefined) return undefined;
    const further = other.hits.filter(({ entry }) => !known.has(entryKey(entry)));
    for (const { entry } of further) {
      known.add(entryKey(entry));
      formOf.set(entryKey(entry), text);
    }
    forms.push({ text, articles: further.length });
    answer = withHits(answer, other, further);
  }
  return { answer, formOf, forms };
}

function withHits(answer: SearchAnswer, other: SearchAnswer, further: SearchAnswer['hits']): SearchAnswer {
  const isLost = other.unsearched > answer.unsearched;
  return {
    ...answer,
    reading: { ...answer.reading, phrases: wantedPhrases(tolerate(answer.reading.parsed)) },
    hits: [...answer.hits, ...further],
    ...(isLost ? { unsearched: other.unsearched, lost: other.lost } : {}),
  };
}

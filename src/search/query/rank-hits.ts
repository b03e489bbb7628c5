import type { Hit } from './hit.ts';
import type { SearchOrder } from './search-state.ts';

/** Orders the hits: by relevance (headline first, then density, then date) or by day of publication. */
export function rankHits(hits: readonly Hit[], order: SearchOrder): Hit[] {
  return hits.toSorted(COMPARE[order]);
}

const COMPARE: Readonly<Record<SearchOrder, (a: Hit, b: Hit) => number>> = {
  relevance: (a, b) => b.inHeadline - a.inHeadline || density(b) - density(a) || byDay(b, a) || byId(a, b),
  newest: (a, b) => byDay(b, a) || byId(a, b),
  oldest: (a, b) => byDay(a, b) || byId(a, b),
};

function density({ runs, entry }: Hit): number {
  return runs / entry.length;
}

function byDay(a: Hit, b: Hit): number {
  return compare(a.entry.earliest, b.entry.earliest);
}

function byId(a: Hit, b: Hit): number {
  return compare(a.entry.id, b.entry.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

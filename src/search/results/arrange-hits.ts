import { ascending } from '../../text/ascending.ts';
import type { Hit, SearchAnswer } from '../query/search-answer.ts';
import { type SearchOrder, type SearchState, touchesDays } from '../query/search-state.ts';
import { matchesSelection } from './filters.ts';

/** An answer with the hits that the filters leave of it, in the order that is asked for. */
export interface RankedAnswer {
  readonly answer: SearchAnswer;
  readonly ranked: readonly Hit[];
}

/** Filters and orders the hits of an answer. */
export function rankAnswer(
  answer: SearchAnswer,
  { days, selection, order }: Pick<SearchState, 'days' | 'selection' | 'order'>,
): RankedAnswer {
  const left = answer.hits.filter(
    ({ entry }) => touchesDays(entry, days) && matchesSelection(entry, selection),
  );
  return { answer, ranked: rankHits(left, order) };
}

/** Orders hits: by relevance (as typed first, then in headlines, then density, then date) or by day of publication. */
export function rankHits(hits: readonly Hit[], order: SearchOrder): Hit[] {
  return hits.toSorted(COMPARE[order]);
}

const COMPARE: Readonly<Record<SearchOrder, (a: Hit, b: Hit) => number>> = {
  relevance: (a, b) =>
    Number(b.isExact) - Number(a.isExact) ||
    b.inHeadline - a.inHeadline ||
    density(b) - density(a) ||
    byDay(b, a) ||
    byPlace(a, b),
  newest: (a, b) => byDay(b, a) || byPlace(a, b),
  oldest: (a, b) => byDay(a, b) || byPlace(a, b),
};

function density({ runs, entry }: Hit): number {
  return runs / entry.length;
}

function byDay(a: Hit, b: Hit): number {
  return ascending(a.entry.earliest, b.entry.earliest);
}

/** Breaks ties, so that the order is always the same. */
function byPlace(a: Hit, b: Hit): number {
  return ascending(a.entry.shard, b.entry.shard) || a.entry.ordinal - b.entry.ordinal;
}

/** Groups hits that print one story, each group at the place of its first hit. */
export function groupByStory(hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  const byStory = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { story } = hit.entry;
    const group = story === null ? undefined : byStory.get(story);
    if (group !== undefined) {
      group.push(hit);
      continue;
    }
    const opened = [hit];
    groups.push(opened);
    if (story !== null) byStory.set(story, opened);
  }
  return groups;
}

import type { ChangeEntry } from '../records/page-record.ts';
import { ascending } from '../text/ascending.ts';
import type { Archive } from './types.ts';

/** Ids of pages in the order in which they came in; of one day the entry that stands last is the first. */
export function pagesByArrival(changes: readonly ChangeEntry[]): readonly string[] {
  const oldestFirst = changes.toReversed().toSorted((a, b) => ascending(a.date, b.date));
  return [...new Set(oldestFirst.flatMap(({ pages }) => pages))];
}

/** So few that their index is made in half a second, and so many that all others are seldom made again. */
const MOST_RECENT = 32;

/**
 * Ids of the articles of the pages that came in last, 1 to `MOST_RECENT` pages. Indexes have a part of their own for these, which is
 * all that one page more changes; when there are as many as may be, the next page sends them to the years they belong to.
 */
export function recentArticles({ pages, changes }: Pick<Archive, 'pages' | 'changes'>): ReadonlySet<string> {
  const held = new Map(pages.map((page) => [page.id, page]));
  // Whatever no entry names yet came in last.
  const arrived = [...new Set([...pagesByArrival(changes), ...[...held.keys()].toSorted()])].flatMap(
    (id) => held.get(id) ?? [],
  );
  const settled = Math.floor(Math.max(0, arrived.length - 1) / MOST_RECENT) * MOST_RECENT;
  return new Set(arrived.slice(settled).flatMap(({ articles }) => articles));
}

import type { ArchiveIndex } from '../archive/index-archive.ts';
import type { ChangeEntry } from '../records/page-record.ts';
import { ascending } from '../text/ascending.ts';

/** The list of changes: what is recorded, and which pages no record names. */
export interface ChangeList {
  readonly changes: readonly (Omit<ChangeEntry, 'id'> & { readonly articles: readonly string[] })[];
  /** Ids of pages whose day of intake is not recorded. */
  readonly undated: readonly string[];
}

/** Newest change first, each with the articles of its pages. */
export function listChanges(entries: readonly ChangeEntry[], archive: ArchiveIndex): ChangeList {
  const articlesOf = (pages: readonly string[]) =>
    archive.articles.filter(({ pageId }) => pages.includes(pageId)).map(({ id }) => id);
  const named = new Set(entries.flatMap(({ pages }) => pages));
  return {
    changes: entries
      .toSorted((a, b) => ascending(b.date, a.date))
      .map(({ date, note, pages }) => ({ date, note, pages, articles: articlesOf(pages) })),
    undated: archive.pages.map(({ id }) => id).filter((id) => !named.has(id)),
  };
}

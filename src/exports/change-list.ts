import type { ArchiveIndex } from '../archive/index-archive.ts';
import type { ChangeEntry } from '../records/page-record.ts';

/** The list of changes. */
export interface ChangeList {
  readonly changes: readonly (Omit<ChangeEntry, 'id'> & { readonly articles: readonly string[] })[];
}

/** Newest change first, each with the articles of its pages. */
export function listChanges({ articles, changes }: ArchiveIndex): ChangeList {
  const articlesOf = (pages: readonly string[]) => {
    const named = new Set(pages);
    return articles.filter(({ pageId }) => named.has(pageId)).map(({ id }) => id);
  };
  return {
    changes: changes.map(({ date, note, pages }) => ({ date, note, pages, articles: articlesOf(pages) })),
  };
}

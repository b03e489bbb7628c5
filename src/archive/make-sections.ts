import type { ArticleRecord } from '../records/article-record.ts';
import type { SectionRecord } from '../records/registry-records.ts';

/** Sections with their articles, in the order of `articles`. */
export function makeSections(articles: readonly ArticleRecord[]): readonly SectionRecord[] {
  const labelled = articles.flatMap(({ id, section }) => (section ? [{ id, ...section }] : []));
  return [...Map.groupBy(labelled, ({ slug }) => slug)].map(([slug, items]) => ({
    slug,
    name: items[0]?.name ?? slug,
    articles: items.map(({ id }) => id),
  }));
}

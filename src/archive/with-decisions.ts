import type { CorrectedPage } from '../corrections/apply.ts';
import type { Article } from '../parser/types.ts';
import type { ArticleRecord } from '../records/article-record.ts';

/** A record with the fields that people set for it, and the ids of the corrections that touch it. */
export function withDecisions(
  record: ArticleRecord,
  article: Article,
  { fields, applied }: Pick<CorrectedPage, 'fields' | 'applied'>,
  sectionSlug: (name: string) => string,
): ArticleRecord {
  const pieces = article.blocks.flatMap((block) => block.pieces);
  const holds = (at: number) => pieces.some(({ start, end }) => start <= at && at < end);
  const corrections = applied
    .filter(({ offsets, changed }) => offsets.some(holds) || changed.some(holds))
    .map(({ id }) => id);
  return fields
    .filter((field) => holds(field.article.at))
    .reduce<ArticleRecord>(
      (changed, { set: { truncated, section, bylines } }) => ({
        ...changed,
        ...(truncated !== undefined && { truncated }),
        ...(section !== undefined && {
          section: section === null ? null : { slug: sectionSlug(section), name: section },
        }),
        ...(bylines && { bylines: bylines.map((byline) => ({ ...byline, spans: [] })) }),
      }),
      { ...record, corrections },
    );
}

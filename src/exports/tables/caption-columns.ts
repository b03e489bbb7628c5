import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ArticleRecord, CaptionRecord } from '../../records/article-record.ts';
import { dataWords } from '../../words/data-words.ts';
import type { Column } from './column.ts';

/** A caption with the article that it stands in. */
interface CaptionRow {
  readonly caption: CaptionRecord;
  readonly article: ArticleRecord;
}

/** The table of captions; its rows are those of the articles, in their order. */
export function captionColumns(archive: ArchiveIndex): readonly Column<CaptionRow>[] {
  const says = dataWords.columns;
  return [
    { name: 'id', description: says.id, type: 'string', valueOf: ({ caption }) => caption.id },
    { name: 'article_id', description: says.article, type: 'string', valueOf: ({ article }) => article.id },
    {
      name: 'article_title',
      description: says.articleTitle,
      type: 'string',
      valueOf: ({ article }) => article.title,
    },
    {
      name: 'paper',
      description: says.paper,
      type: 'string',
      valueOf: ({ article }) => archive.getPaper(article.paper).name,
    },
    {
      name: 'date_edtf',
      description: says.edtf,
      type: 'string',
      valueOf: ({ article }) => article.date.edtf,
    },
    {
      name: 'credit_role',
      description: says.creditRole,
      type: 'string',
      valueOf: ({ caption }) => caption.credits.map(({ role }) => role).join('；'),
    },
    {
      name: 'credit_name',
      description: says.creditName,
      type: 'string',
      valueOf: ({ caption }) => caption.credits.map(({ name }) => name).join('；'),
    },
    { name: 'text', description: says.captionText, type: 'string', valueOf: ({ caption }) => caption.text },
  ];
}

import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { BylineRecord } from '../../records/registry-records.ts';
import { dataWords } from '../../words/data-words.ts';
import type { Column } from './column.ts';

/** The table of signatures. */
export function bylineColumns(archive: ArchiveIndex): readonly Column<BylineRecord>[] {
  const says = dataWords.columns;
  const articleOf = ({ article }: BylineRecord) => archive.getArticle(article);
  return [
    { name: 'id', description: says.id, type: 'string', valueOf: ({ id }) => id },
    { name: 'article_id', description: says.article, type: 'string', valueOf: ({ article }) => article },
    { name: 'role', description: says.role, type: 'string', valueOf: ({ role }) => role },
    { name: 'name', description: says.name, type: 'string', valueOf: ({ name }) => name },
    {
      name: 'contributor',
      description: says.contributor,
      type: 'string',
      valueOf: ({ contributor }) => contributor,
    },
    {
      name: 'paper',
      description: says.paper,
      type: 'string',
      valueOf: (byline) => archive.getPaper(articleOf(byline).paper).name,
    },
    {
      name: 'date_edtf',
      description: says.edtf,
      type: 'string',
      valueOf: (byline) => articleOf(byline).date.edtf,
    },
  ];
}

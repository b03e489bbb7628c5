import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ArticleFile } from '../../records/article-file.ts';
import { formatCsv } from './table.ts';
import { RESULT_COLUMNS } from './result-formats.ts';

const article: ArticleFile = {
  id: '00000000-aaaa',
  url: 'https://archive.test/articles/00000000-aaaa/',
  pageId: '00000000',
  kind: 'news',
  city: '安邑',
  paper: '安邑日报',
  pageLabel: null,
  section: null,
  date: { edtf: '2022-05-12/2022-05-14', earliest: '2022-05-12', latest: '2022-05-14', basis: 'inferred' },
  kicker: [],
  headline: '他说："好",\u3000"走"',
  deck: [],
  bylines: [{ role: '记者', name: '王五' }],
  dateline: null,
  paragraphs: [
    { role: 'body', text: '第一段。', spans: [] },
    { role: 'body', text: '第二段, 完。', spans: [] },
  ],
  captions: [],
  jump: null,
  truncated: false,
};

test('another reader of CSV gets back what went in', () => {
  const [row] = parse(formatCsv(RESULT_COLUMNS, [article]), { columns: true, bom: true });
  expect(row).toMatchObject({
    headline: article.headline,
    text: '第一段。\n第二段, 完。',
    date_edtf: '2022-05-12/2022-05-14',
    section: '',
    bylines: '记者 王五',
  });
});

import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ArticleFile } from '../../records/article-file.ts';
import { formatBibtex } from '../citations/bibtex.ts';
import { formatRis } from '../citations/ris.ts';
import { sampleReference } from '../citations/sample-reference.ts';
import { formatCsv } from './table.ts';
import { RESULT_COLUMNS, RESULT_FORMATS } from './result-formats.ts';

const article: ArticleFile = {
  id: '00000000-aaaa',
  url: 'https://archive.test/articles/00000000-aaaa/',
  pageId: '00000000',
  kind: 'news',
  city: '安邑',
  title: '他说："好"',
  paper: '安邑日报',
  paperBasis: 'inferred',
  pageLabel: null,
  pageNumber: '第03版',
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
  const [row] = parse(formatCsv(RESULT_COLUMNS, [article]), { columns: true });
  expect(row).toMatchObject({
    headline: article.headline,
    text: '第一段。\n第二段, 完。',
    date_edtf: '2022-05-12/2022-05-14',
    section: '',
    title: article.title,
    page_number: '第03版',
    paper_basis: 'inferred',
    bylines: '记者 王五',
  });
});

test('a cell is quoted only where it must be', () => {
  const columns = [{ name: 'a', valueOf: (cell: string | null) => cell }];
  expect(formatCsv(columns, ['甲', '"', ',', '\n', '\r', null])).toBe(
    'a\r\n甲\r\n""""\r\n","\r\n"\n"\r\n"\r"\r\n\r\n',
  );
});

test('every format holds every result, in their order', async () => {
  const captions = [
    { text: '一', credit: null },
    { text: '二', credit: null },
  ];
  const results = ['0000000a-aaaa', '0000000b-bbbb'].map((id) => ({
    article: { ...article, id, captions },
    reference: sampleReference({ id }),
  }));
  const entries = RESULT_FORMATS.map(
    async ({ extension, format }) => [extension, String(await format(results))] as const,
  );
  const written = Object.fromEntries(await Promise.all(entries));
  const references = results.map(({ reference }) => reference);
  expect(written['bib']).toBe(references.map(formatBibtex).join('\n'));
  expect(written['ris']).toBe(references.map(formatRis).join('\r\n'));
  expect(JSON.parse(written['json'] ?? '')).toEqual(results.map((one) => one.article));
  expect(parse(written['csv'] ?? '', { columns: true })).toMatchObject(
    results.map(({ article: { id } }) => ({ id, caption_text: '一\n二' })),
  );
});

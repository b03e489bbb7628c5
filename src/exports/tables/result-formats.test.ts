import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ArticleFile } from '../../records/article-file.ts';
import { formatBibtex } from '../citations/bibtex.ts';
import { formatRis } from '../citations/ris.ts';
import { sampleReference } from '../citations/sample-reference.ts';
import { formatCsv } from './table.ts';
import { RESULT_FORMATS } from './result-formats.ts';

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

/** Cells that a spreadsheet takes for formulas and numbers. */
const TEXTS = ['=1+1', '@安邑人', '412940e5', '88683e01', '00123456', '-1'];
const search = {
  query: '@"春耕',
  filters: '安邑，2022',
  day: '2026-06-01',
  address: 'https://archive.test/search/?q=1',
};
const articles = ['0000000a-aaaa', '0000000b-bbbb'].map((id) => ({
  article: {
    ...article,
    id,
    captions: [
      { text: '一', credit: null },
      { text: '二', credit: null },
    ],
  },
  reference: sampleReference({ id }),
  hits: 2,
  context: '早【春耕】早\n【春耕】',
}));
const entries = RESULT_FORMATS.map(
  async ({ extension, format }) => [extension, await format({ search, articles })] as const,
);
const written = Object.fromEntries(await Promise.all(entries));
const text = (extension: string) => String(written[extension]);

test('another reader of CSV gets back what went in, and what was searched for', () => {
  const rows: unknown[] = parse(text('csv'), { columns: true });
  expect(rows).toMatchObject(
    articles.map(({ article: { id } }) => ({
      id,
      headline: article.headline,
      text: '第一段。\n第二段, 完。',
      date_edtf: '2022-05-12/2022-05-14',
      section: '',
      title: article.title,
      page_number: '第03版',
      paper_basis: 'inferred',
      bylines: '记者 王五',
      caption_text: '一\n二',
      hits: '2',
      context: '早【春耕】早\n【春耕】',
      search_query: search.query,
      search_filters: search.filters,
      search_day: search.day,
      search_address: search.address,
    })),
  );
});

test('a cell stays what it is, and is quoted only where it must be', () => {
  const columns = [{ name: 'a', valueOf: (cell: string | null) => cell }];
  expect(formatCsv(columns, ['甲', '"', ',', '\n', '\r', null])).toBe(
    'a\r\n甲\r\n""""\r\n","\r\n"\n"\r\n"\r"\r\n\r\n',
  );
  expect(formatCsv(columns, TEXTS)).toBe(['a', ...TEXTS, ''].join('\r\n'));
});

test('the citations of every result are written in their order, below what was searched for', () => {
  const references = articles.map(({ reference }) => reference);
  expect(text('ris')).toBe(references.map(formatRis).join('\r\n'));
  const head =
    '% 检索词: ＠"春耕\n% 筛选: 安邑，2022\n% 检索日期: 2026-06-01\n% 检索地址: https://archive.test/search/?q=1\n';
  expect(text('bib')).toBe([head, ...references.map(formatBibtex)].join('\n'));
  expect(plugins.input.chain(text('bib'), { forceType: '@bibtex/text' })).toHaveLength(articles.length);
});

test('JSON has the search beside the articles', () =>
  expect(JSON.parse(text('json'))).toEqual({
    search,
    articles: articles.map(({ article: one, hits, context }) => ({ ...one, hits, context })),
  }));

test('a workbook has the search on a sheet of its own, and the results on the first', () => {
  const bytes = written['xlsx'];
  if (!(bytes instanceof Uint8Array)) throw new Error('Expected bytes');
  const files = unzipSync(bytes);
  const partOf = (name: string) => strFromU8(files[`xl/${name}.xml`] ?? new Uint8Array());
  expect(partOf('workbook')).toMatch(/文章.*检索/su);
  expect(partOf('worksheets/sheet1')).toContain('早【春耕】早');
  for (const one of ['安邑，2022', '2026-06-01']) expect(partOf('worksheets/sheet2')).toContain(one);
});

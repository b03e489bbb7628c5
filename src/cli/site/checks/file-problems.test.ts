import { describe, expect, test } from 'vitest';
import {
  sampleArchive,
  sampleArticle,
  samplePage,
  sampleParagraph,
} from '../../../content/sample-archive.ts';
import { makePieces } from '../../../archive/archive-of-site.ts';
import { dataFiles } from '../../../exports/corpus/data-files.ts';
import { joinPieces } from '../../../exports/corpus/data-package.ts';
import { formatBibtex } from '../../../exports/citations/bibtex.ts';
import { formatCsl } from '../../../exports/citations/csl.ts';
import { formatRis } from '../../../exports/citations/ris.ts';
import { formatTei } from '../../../exports/tei/tei-file.ts';
import { makeReference } from '../../../exports/citations/reference.ts';
import type { BuiltSite } from '../built-site.ts';
import { findFileProblems } from './file-problems.ts';

const ORIGIN = 'https://a.example';
const urlOf = (id: string) => `${ORIGIN}/articles/${id}/`;
const article = sampleArticle('0000000a-aaaa', {
  bylines: [{ role: '记者', name: '丁一', spans: [] }],
  paragraphs: [sampleParagraph('早动手，{早}安排 & 早 < 晚。')],
});
const archive = sampleArchive([samplePage('0000000a', { number: '第03版' })], [article]);
const reference = makeReference(article, archive, urlOf);
const allDataFiles = await dataFiles(archive, makePieces(archive), {
  urlOf,
  folder: `${ORIGIN}/data/`,
  oai: { name: '安邑文库', baseUrl: `${ORIGIN}/data/oai.xml`, adminEmail: 'e@a.example' },
});
/** Without the workbook and the ZIP, of which only the sums are checked. */
const dataTexts = Object.fromEntries(
  allDataFiles
    .filter(({ name }) => !/\.(?:xlsx|zip)$/u.test(name))
    .map((file) => [`data/${file.name}`, Buffer.from(joinPieces(file)).toString('utf8')]),
);
const [line = ''] = (dataTexts['data/articles.jsonl'] ?? '').split('\n');

const item = `<item><title>春耕</title><link>${ORIGIN}/1/</link><guid isPermaLink="true">${ORIGIN}/1/</guid><description>早。</description></item>`;
const rss = (content: string) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>文库</title><link>${ORIGIN}/</link><description>报</description><language>zh-CN</language><atom:link href="${ORIGIN}/feed.xml" rel="self" type="application/rss+xml"/>${content}</channel></rss>`;
const sitemap = (content: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${content}</url></urlset>`;

/** Every kind of file that programs read, each as it has to be. */
const GOOD: Readonly<Record<string, string>> = {
  ...dataTexts,
  'articles/0000000a-aaaa.tei.xml': formatTei(article, reference),
  'articles/0000000a-aaaa.json': line,
  'articles/0000000a-aaaa.bib': formatBibtex(reference),
  'articles/0000000a-aaaa.ris': formatRis(reference),
  'articles/0000000a-aaaa.csl.json': formatCsl([reference]),
  'feed.xml': rss(item),
  'feed.json': `{"version":"https://jsonfeed.org/version/1.1","title":"文库","home_page_url":"${ORIGIN}/","feed_url":"${ORIGIN}/feed.json","items":[{"id":"${ORIGIN}/1/","url":"${ORIGIN}/1/","title":"春耕","content_text":"早。"}]}`,
  'opensearch.xml': `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>文库</ShortName><Description>报</Description><InputEncoding>UTF-8</InputEncoding><Language>zh-CN</Language><Url type="text/html" template="${ORIGIN}/search/?q={searchTerms}"/></OpenSearchDescription>`,
  'sitemap-index.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${ORIGIN}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  'sitemap-0.xml': sitemap(`<loc>${ORIGIN}/</loc>`),
};

/** The files with which something is wrong, after one of them changed. */
function wrongWith(changes: Readonly<Record<string, string>>): string[] {
  const files = Object.entries({ ...GOOD, ...changes }).map(
    ([file, content]) => [file, Buffer.from(content)] as const,
  );
  const site: BuiltSite = { origin: ORIGIN, base: '', files: new Map(files), pages: [] };
  return [...new Set(findFileProblems(site).map(({ file, rule }) => `${file} ${rule}`))];
}

function changed(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const content = GOOD[file] ?? '';
  expect(content).toContain(from);
  return { [file]: content.replace(from, to) };
}

test('files as they have to be have no problem', () => {
  expect(wrongWith({})).toEqual([]);
});

describe('XML that is not valid:', () => {
  test.each([
    ['articles/0000000a-aaaa.tei.xml', '<p n="p1">', '<p rend="p1">'],
    ['articles/0000000a-aaaa.tei.xml', '<date when="2021-03-04">', '<date when="2021-02-30">'],
    ['articles/0000000a-aaaa.tei.xml', '<head type="main">', '<title>'],
    ['feed.xml', `<guid isPermaLink="true">${ORIGIN}/1/</guid>`, ''],
    [
      'feed.xml',
      '<description>早。</description>',
      '<pubDate>2021-03-04</pubDate><description>早。</description>',
    ],
    ['opensearch.xml', '<ShortName>文库', `<ShortName>${'文库'.repeat(9)}`],
    ['opensearch.xml', '{searchTerms}', ''],
    ['sitemap-index.xml', '<loc>', '<loc>/'],
    ['sitemap-0.xml', '</loc>', '</loc><lastmod>yesterday</lastmod>'],
  ])('%s with %s', (file, from, to) => {
    expect(wrongWith(changed(file, from, to))).toEqual([`${file} xml`]);
  });
  test.each([
    ['corpus.tei.xml', '<teiHeader>', '<teiHeader><p/>'],
    ['oai.xml', 'e@a.example', 'nobody'],
    ['oai.xml', '<dc:title>春耕开始</dc:title>', '<dc:headline>春耕开始</dc:headline>'],
    ['oai.xml', '<oai:datestamp>2022-06-01', '<oai:datestamp>2021-03'],
  ])('data/%s with %s', (name, from, to) => {
    expect(wrongWith(changed(`data/${name}`, from, to))).toContain(`data/${name} xml`);
  });
  test('a file that no schema is for', () => {
    expect(wrongWith({ 'new.xml': '<new/>' })).toEqual(['new.xml xml']);
  });
});

describe('JSON that is not as its schema wants it:', () => {
  test.each([
    ['feed.json', '"content_text"', '"text"'],
    ['feed.json', 'version/1.1', 'version/2'],
    ['articles/0000000a-aaaa.json', '"kind":"news"', '"kind":"novel"'],
    ['articles/0000000a-aaaa.json', '"city":"安邑",', ''],
  ])('%s with %s', (file, from, to) => {
    expect(wrongWith(changed(file, from, to))).toEqual([`${file} json`]);
  });
  test('a file that is none', () => {
    expect(wrongWith({ 'api/cities.json': '[{]' })).toEqual(['api/cities.json json']);
  });
  test('a line of the corpus', () => {
    expect(wrongWith(changed('data/articles.jsonl', '"spans"', '"places"'))).toContain(
      'data/articles.jsonl json',
    );
  });
  test('the schema itself', () => {
    expect(wrongWith(changed('data/article.schema.json', '"object"', '"thing"'))).toContain(
      'data/article.schema.json json',
    );
  });
  test.each([
    ['"name": "articles-csv"', '"name": "Articles CSV"'],
    ['"path": "articles.csv"', '"path": "../articles.csv"'],
    ['"type": "date"', '"type": "day"'],
  ])('the data package with %s', (from, to) => {
    expect(wrongWith(changed('data/datapackage.json', from, to))).toContain('data/datapackage.json json');
  });
});

describe('a table', () => {
  test.each([
    ['with a byte order mark', 'id,url', '\uFEFFid,url'],
    ['with another column', 'kicker,headline', 'headline,kicker'],
    ['with a day that is none', '2021-03-04,2021-03-04,2021-03-04', '2021-03-04,2021-13-04,2021-03-04'],
    [
      'with a word for a number',
      /\d+,0,false/u.exec(GOOD['data/articles.csv'] ?? '')?.[0] ?? '',
      'many,0,false',
    ],
  ])('%s', (_, from, to) => {
    expect(wrongWith(changed('data/articles.csv', from, to))).toContain('data/articles.csv table');
  });
  test('with a key that stands twice', () => {
    const [header = '', row = ''] = (GOOD['data/articles.csv'] ?? '').split('\r\n');
    expect(wrongWith({ 'data/articles.csv': `${header}\r\n${row}\r\n${row}\r\n` })).toContain(
      'data/articles.csv table',
    );
  });
});

describe('a sum', () => {
  test('of a file that changed', () => {
    expect(wrongWith(changed('data/articles.bib', '春耕', '秋收'))).toContain('data/articles.bib sum');
  });
  test('of a file that nobody summed', () => {
    expect(wrongWith({ 'data/new.txt': '新' })).toEqual(['data/new.txt sum']);
  });
});

describe('citations that another project reads otherwise:', () => {
  test.each([
    ['articles/0000000a-aaaa.bib', '{{春耕开始}}', '{{春耕}}'],
    ['articles/0000000a-aaaa.bib', '{丁一}', '{丁二}'],
    ['articles/0000000a-aaaa.bib', 'day = {4}', 'day = {5}'],
    ['articles/0000000a-aaaa.bib', '  title = {', '  title = {{'],
    ['articles/0000000a-aaaa.ris', 'T2  - 安邑日报', 'T2  - 洛邑日报'],
    ['articles/0000000a-aaaa.ris', 'AU  - 丁一', 'AU  - 丁'],
    ['articles/0000000a-aaaa.ris', 'SP  - 3', 'SP  - 4'],
  ])('%s with %s', (file, from, to) => {
    expect(wrongWith(changed(file, from, to))).toEqual([`${file} reference`]);
  });
});

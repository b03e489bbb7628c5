import { expect, test } from 'vitest';
import { inferredDate, sampleArchive, sampleArticle, samplePage } from '../content/sample-archive.ts';
import { apiLists } from './api-lists.ts';

const LUOYI = { value: 'luoyi-ribao', basis: 'printed', evidence: '报头' } as const;
const date = inferredDate('2021-03-04', '2021-03-06');
const archive = sampleArchive(
  [samplePage('0000000a', { date }), samplePage('0000000b', { city: 'luoyi', paper: LUOYI })],
  [
    sampleArticle('0000000a-aaaa', { date }),
    sampleArticle('0000000a-bbbb'),
    sampleArticle('0000000b-cccc', { city: 'luoyi', paper: 'luoyi-ribao' }),
  ],
);
const urlOf = (address: string) => new URL(address, 'https://a.example').href;
const KNOWN_DATE = { edtf: date.edtf, earliest: '2021-03-04', latest: '2021-03-06', basis: 'inferred' };

test('the index counts what is held and names every endpoint, braces and all', () => {
  const { counts, endpoints } = apiLists.index(archive, urlOf);
  expect(counts).toEqual({ cities: 2, papers: 2, pages: 2, articles: 3 });
  expect(endpoints.map(({ url }) => url.replace('https://a.example/', ''))).toEqual([
    ...['index', 'cities', 'papers', 'pages', 'articles'].map((list) => `api/${list}.json`),
    ...['api/pages/{id}.json', 'articles/{id}.json'],
  ]);
  expect(endpoints.map(({ description }) => description)).not.toContain('');
});

test('a city counts its own pages and articles', () => {
  expect(apiLists.cities(archive, urlOf)).toMatchObject([
    { slug: 'anyi', url: 'https://a.example/cities/anyi/', pages: 1, articles: 2 },
    { slug: 'luoyi', url: 'https://a.example/cities/luoyi/', pages: 1, articles: 1 },
  ]);
});

test('a paper counts its own pages and articles', () => {
  expect(apiLists.papers(archive, urlOf)).toMatchObject([
    { slug: 'anyi-ribao', city: 'anyi', url: 'https://a.example/papers/anyi-ribao/', pages: 1, articles: 2 },
    { slug: 'luoyi-ribao', city: 'luoyi', pages: 1, articles: 1 },
  ]);
});

test('a page has its date without the evidence, its articles and both addresses', () => {
  const [page] = apiLists.pages(archive, urlOf);
  expect(page).toEqual({
    id: '0000000a',
    city: 'anyi',
    paper: 'anyi-ribao',
    label: '要闻',
    number: null,
    date: KNOWN_DATE,
    articles: ['0000000a-aaaa', '0000000a-bbbb'],
    url: 'https://a.example/pages/0000000a/',
    json: 'https://a.example/api/pages/0000000a.json',
  });
});

test('an article has its date without the evidence and both addresses', () => {
  const [article] = apiLists.articles(archive, urlOf);
  expect(article).toEqual({
    id: '0000000a-aaaa',
    pageId: '0000000a',
    title: '春耕开始',
    kind: 'news',
    city: 'anyi',
    paper: 'anyi-ribao',
    date: KNOWN_DATE,
    url: 'https://a.example/articles/0000000a-aaaa/',
    json: 'https://a.example/articles/0000000a-aaaa.json',
  });
});

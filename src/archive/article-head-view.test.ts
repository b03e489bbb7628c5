import { expect, test } from 'vitest';
import { articleHeadView } from './article-head-view.ts';
import { inferredDate, sampleArchive, sampleArticle, samplePage } from './sample-archive.ts';

const site = new URL('https://archive.example/');

function metasOf(fields: Parameters<typeof sampleArticle>[1]) {
  const article = sampleArticle('0000000a-aaaa', fields);
  const { metas } = articleHeadView(article, sampleArchive([samplePage('0000000a')], [article]), site);
  return Object.fromEntries(metas.map(({ name, content }) => [name, content]));
}

test('a printed day is cited as a day', () => {
  expect(metasOf({})['citation_date']).toBe('2021/03/04');
});

test('an inferred date is never cited as a day', () => {
  expect(metasOf({ date: inferredDate('2021-03-04', '2021-03-06') })['citation_date']).toBe('2021/03');
});

test('an inferred date over two months is cited as a year', () => {
  expect(metasOf({ date: inferredDate('2021-03-31', '2021-04-02') })['citation_date']).toBe('2021');
});

test('the whole interval stands in Dublin Core', () => {
  expect(metasOf({ date: inferredDate('2021-03-04', '2021-03-06') })['dcterms.issued']).toBe(
    '2021-03-04/2021-03-06',
  );
});

import { assert, expect, test } from 'vitest';
import { ascending } from '../text/ascending.ts';
import { indexArchive } from './index-archive.ts';
import { printedDate, sampleArchive, sampleArticle, samplePage } from '../content/sample-archive.ts';

test('articles come newest first, then in the order of their page', () => {
  const older = samplePage('0000000a', { date: printedDate('2019-01-01') });
  const articles = [
    sampleArticle('0000000a-aaaa'),
    sampleArticle('0000000b-bbbb', { order: 2 }),
    sampleArticle('0000000b-aaaa', { order: 1 }),
  ];
  const archive = sampleArchive([older, samplePage('0000000b')], articles);
  expect(archive.articles.map(({ id }) => id)).toEqual(['0000000b-aaaa', '0000000b-bbbb', '0000000a-aaaa']);
});

test('contributors come by the number of articles that they signed, then by their keys', () => {
  const signed = (id: string, ...names: readonly string[]) =>
    sampleArticle(id, { bylines: names.map((name) => ({ role: '记者', name, spans: [] })) });
  const archive = sampleArchive(
    [samplePage('0000000a')],
    [signed('0000000a-aaaa', '赵六', '李四'), signed('0000000a-bbbb', '王五', '赵六')],
  );
  expect(archive.contributors.map(({ name }) => name)).toEqual(['赵六', '李四', '王五']);
});

test('the signatures of an article come as they are printed, the tenth after the second', () => {
  const names = [...'赵钱孙李周吴郑王冯陈'].map((surname) => `${surname}一`);
  const article = sampleArticle('0000000a-aaaa', {
    bylines: names.map((name) => ({ role: '记者', name, spans: [] })),
  });
  const archive = sampleArchive([samplePage('0000000a')], [article]);
  const stored = indexArchive({
    ...archive,
    bylines: archive.bylines.toSorted((a, b) => ascending(a.id, b.id)),
  });
  expect(stored.bylinesOf(article).map(({ name }) => name)).toEqual(names);
});

test('an unknown key is an error that names it', () => {
  expect(() => sampleArchive([]).getPage('ffffffff')).toThrow('ffffffff');
});

test('articles are found by city and by paper, in the order of lists', () => {
  const articles = [
    sampleArticle('0000000a-aaaa', { date: printedDate('2021-03-01') }),
    sampleArticle('0000000b-aaaa', { city: 'luoyi', paper: 'luoyi-ribao' }),
    sampleArticle('0000000b-bbbb', { order: 2 }),
  ];
  const older = samplePage('0000000a', { date: printedDate('2021-03-01') });
  const archive = sampleArchive([older, samplePage('0000000b')], articles);
  const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
  expect(idsOf(archive.articlesOfCity('anyi'))).toEqual(['0000000b-bbbb', '0000000a-aaaa']);
  expect(idsOf(archive.articlesOfPaper('luoyi-ribao'))).toEqual(['0000000b-aaaa']);
  expect(archive.articlesOfPaper('luoyi')).toEqual([]);
});

test('the lines of a page are kept for those that were asked for last, however long ago at first', () => {
  const pages = Array.from({ length: 150 }, (_, at) => samplePage(String(at).padStart(8, '0')));
  const [first, ...others] = pages;
  const archive = sampleArchive(pages, []);
  assert(first);
  const lines = archive.linesOf(first);
  for (const page of others) {
    archive.linesOf(page);
    expect(archive.linesOf(first)).toBe(lines);
  }
});

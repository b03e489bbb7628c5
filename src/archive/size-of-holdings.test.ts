import { expect, test } from 'vitest';
import { holdings } from './holdings.ts';
import { printedDate, sampleArchive, sampleArticle, samplePage } from './sample-archive.ts';
import { sizeOfHoldings } from './size-of-holdings.ts';

test('pages and articles are counted, and the years from the first to the last told', () => {
  const days = ['2020-03-04', '2022-03-04'];
  const pages = days.map((day) => samplePage(day, { date: printedDate(day) }));
  const articles = days.map((day) => sampleArticle(day, { pageId: day, date: printedDate(day) }));
  expect(sizeOfHoldings(holdings(sampleArchive(pages, articles)))).toEqual([
    '2 个版面',
    '2 篇文章',
    '2020—2022',
  ]);
});

test('where nothing is held no years are told', () => {
  expect(sizeOfHoldings(holdings(sampleArchive([])))).toEqual(['0 个版面', '0 篇文章']);
});

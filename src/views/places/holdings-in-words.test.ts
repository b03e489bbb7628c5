import { describe, expect, test } from 'vitest';
import { holdings } from '../../archive/holdings.ts';
import {
  inferredDate,
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
} from '../../content/sample-archive.ts';
import { coverageView, sizeOfHoldings } from './holdings-in-words.ts';

describe('size of holdings', () => {
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
});

describe('coverage view', () => {
  const pages = [
    samplePage('0000000a', { date: printedDate('2021-03-04') }),
    samplePage('0000000b', { date: printedDate('2021-03-04') }),
    samplePage('0000000c', { date: inferredDate('2021-03-09', '2021-03-12') }),
  ];

  test('pages, days and the time between them are those of the records', () => {
    expect(coverageView({ pages })[0]).toBe('藏有 3 个版面，见于 2021 年 3 月 4—9 日之间的 2 天。');
  });

  test('a page of an unknown year is told apart, and no day is said of it', () => {
    const open = samplePage('0000000d', { date: inferredDate('1949-08-06', '2026-08-12') });
    expect(coverageView({ pages: [...pages, open] }).slice(0, 3)).toEqual([
      '藏有 3 个版面，见于 2021 年 3 月 4—9 日之间的 2 天。',
      '3 个版面中 1 个的日期是据内文推定的一段日子，按最早的一天计。',
      '另有 1 个版面年份未定。',
    ]);
    expect(coverageView({ pages: [open] })).toEqual([]);
  });

  test('a single day has nothing between it', () => {
    expect(coverageView({ pages: pages.slice(0, 2) })[0]).toBe('藏有 2 个版面，见于 2021 年 3 月 4 日。');
  });

  test('it says how many dates are inferred', () => {
    expect(coverageView({ pages })[1]).toContain('3 个版面中 1 个');
    expect(coverageView({ pages: pages.slice(2) })[1]).toMatch(/^各版的日期是据内文推定/u);
    expect(coverageView({ pages: pages.slice(0, 2) })[1]).toBe('各版都印有日期。');
  });

  test('nothing is said of nothing', () => {
    expect(coverageView({ pages: [] })).toEqual([]);
  });
});

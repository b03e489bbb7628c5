import { expect, test } from 'vitest';
import {
  inferredDate,
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
} from '../../content/sample-archive.ts';
import { periodView } from './period-view.ts';

const across = inferredDate('2021-04-30', '2021-05-02');
const archive = sampleArchive(
  [
    samplePage('0000000a', { date: printedDate('2019-03-04') }),
    samplePage('0000000b', { date: across }),
    samplePage('0000000c', { city: 'luoyi', date: printedDate('2021-06-01') }),
  ],
  [
    sampleArticle('0000000a-aaaa', { date: printedDate('2019-03-04') }),
    sampleArticle('0000000b-aaaa', { date: across }),
  ],
);

test('a year has twelve months and counts what is listed in it', () => {
  const view = periodView('2021', archive);
  expect(view.months).toHaveLength(12);
  expect(view).toMatchObject({
    title: '2021 年',
    description: '2021 年：2 个版面 · 1 篇文章',
    crumbs: [{ text: '日期', href: '/dates/' }, { text: '2021 年' }],
    anyYear: [],
    neighbours: { previous: { text: '2019 年', href: '/dates/2019/' } },
  });
});

test('a month has the pages that may be of it, and the days of any year', () => {
  const view = periodView('2021-05', archive);
  expect(view.summary).toBe('0 个版面 · 0 篇文章');
  expect(view.pages.map(({ href }) => href)).toEqual(['/pages/0000000b/']);
  expect(view.anyYear.map(({ label, href }) => [label, href])).toEqual([
    ['历史上的 5 月 1 日', '/dates/on/05-01/'],
    ['历史上的 5 月 2 日', '/dates/on/05-02/'],
  ]);
});

test('a month of a city stands below its year and its city', () => {
  const view = periodView('2021-04', archive, 'anyi');
  expect(view.title).toBe('安邑 2021 年 4 月');
  expect(view.crumbs).toEqual([
    { text: '城市', href: '/cities/' },
    { text: '安邑', href: '/cities/anyi/' },
    { text: '2021 年', href: '/cities/anyi/2021/' },
    { text: '4 月' },
  ]);
  expect(view.neighbours).toEqual({
    previous: { text: '2019 年 3 月', href: '/cities/anyi/2019/03/' },
    next: { text: '2021 年 5 月', href: '/cities/anyi/2021/05/' },
  });
});

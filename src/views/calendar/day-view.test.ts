import { expect, test } from 'vitest';
import { dayView } from './day-view.ts';
import { inferredDate, sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';

const date = inferredDate('2021-03-12', '2021-03-14');
const archive = sampleArchive([samplePage('0000000b', { date })], [sampleArticle('0000000b-aaaa', { date })]);

test('an article is listed on the earliest day', () => {
  expect(dayView('2021-03-12', archive).listed.map((page) => page.href)).toEqual(['/pages/0000000b/']);
});

test('on the other days its page is only possible, and leads to the earliest', () => {
  const view = dayView('2021-03-13', archive);
  expect(view.listed).toEqual([]);
  expect(view.possible).toMatchObject([{ date: '约 2021 年 3 月 12—14 日', dateHref: '/dates/2021/03/12/' }]);
});

test('a page whose date is open by years is on no day, as in calendars', () => {
  const open = sampleArchive([samplePage('0000000c', { date: inferredDate('2019-07-20', '2026-07-26') })]);
  expect(dayView('2019-07-20', open).listed).toEqual([]);
  expect(dayView('2021-03-13', open).possible).toEqual([]);
});

test('the way down to a day leads over its year and its month', () => {
  expect(dayView('2021-03-12', archive).crumbs).toEqual([
    { text: '日期', href: '/dates/' },
    { text: '2021 年', href: '/dates/2021/' },
    { text: '3 月', href: '/dates/2021/03/' },
    { text: '12 日' },
  ]);
});

test('the days before and after are those with holdings', () => {
  expect(dayView('2021-03-12', archive).neighbours).toEqual({
    next: { text: '2021 年 3 月 13 日', href: '/dates/2021/03/13/' },
  });
});

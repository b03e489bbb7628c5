import { expect, test } from 'vitest';
import { dayView } from './day-view.ts';
import { daysOfYearView, onDayView } from './on-day-view.ts';
import { inferredDate, printedDate, sampleArchive, samplePage } from '../../content/sample-archive.ts';

const archive = sampleArchive([
  samplePage('0000000a', { date: printedDate('2019-03-05') }),
  samplePage('0000000b', { date: inferredDate('2021-03-04', '2021-03-06') }),
  samplePage('0000000c', { date: printedDate('2021-03-05') }),
  samplePage('0000000d', { date: printedDate('2021-04-05') }),
]);
const view = onDayView('03-05', archive);

test('a day of the year has its pages of each year, the newest first', () => {
  const pages = view.years.map(({ href, listed, possible }) => [
    href,
    listed.map((page) => page.href),
    possible.map((page) => page.href),
  ]);
  expect(pages).toEqual([
    ['/dates/2021/03/05/', ['/pages/0000000c/'], ['/pages/0000000b/']],
    ['/dates/2019/03/05/', ['/pages/0000000a/'], []],
  ]);
  expect(view.summary).toBe('2 个年份有馆藏');
});

test('its neighbours are the days of the year with holdings', () => {
  expect(view.neighbours).toEqual({
    previous: { text: '历史上的 3 月 4 日', href: '/dates/on/03-04/' },
    next: { text: '历史上的 3 月 6 日', href: '/dates/on/03-06/' },
  });
});

test('all of them are listed by month', () => {
  expect(daysOfYearView(archive).map(({ title, days }) => [title, days.map(({ href }) => href)])).toEqual([
    ['3 月', ['/dates/on/03-04/', '/dates/on/03-05/', '/dates/on/03-06/']],
    ['4 月', ['/dates/on/04-05/']],
  ]);
});

test('the page of a day leads to the same day in any year', () => {
  expect(dayView('2021-03-05', archive).anyYear.href).toBe('/dates/on/03-05/');
});

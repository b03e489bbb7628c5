import { expect, test } from 'vitest';
import { holdings } from '../../archive/holdings.ts';
import { monthCalendarView } from './month-calendar-view.ts';
import {
  inferredDate,
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
} from '../../content/sample-archive.ts';

const inferred = inferredDate('2021-03-12', '2021-03-14');
const archive = sampleArchive(
  [samplePage('0000000a', { date: printedDate('2021-03-04') }), samplePage('0000000b', { date: inferred })],
  [sampleArticle('0000000a-aaaa'), sampleArticle('0000000b-aaaa', { date: inferred })],
);
const { weeks } = monthCalendarView('2021-03', holdings(archive));
const days = weeks.flat();

test('weeks run from Monday to Sunday', () => {
  expect(weeks[0]?.map((day) => day?.day ?? null)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('days outside the month are empty', () => {
  expect(weeks.at(-1)?.filter((day) => day === null)).toHaveLength(4);
});

test('a printed day is known and says how many articles it has', () => {
  expect(days.find((day) => day?.day === 4)).toMatchObject({
    state: 'known',
    href: '/dates/2021/03/04/',
    label: '2021年3月4日，1 篇，日期印在版面上',
  });
});

test('the first day of an interval is implied and starts the bar', () => {
  expect(days.find((day) => day?.day === 12)).toMatchObject({
    state: 'implied',
    bar: 'start',
    label: '2021年3月12日，1 篇，日期为推定',
  });
});

test('the other days of an interval carry on the bar to its end', () => {
  const rest = days.filter((day) => day?.day === 13 || day?.day === 14);
  expect(rest.map((day) => [day?.state, day?.bar])).toEqual([
    ['interval', 'middle'],
    ['interval', 'end'],
  ]);
});

test('where intervals overlap, the bar begins and ends with what they cover together', () => {
  const over = sampleArchive([
    samplePage('0000000a', { date: inferredDate('2021-03-12', '2021-03-14') }),
    samplePage('0000000b', { date: inferredDate('2021-03-13', '2021-03-15') }),
  ]);
  const { weeks: overlapping } = monthCalendarView('2021-03', holdings(over));
  const bars = [12, 13, 14, 15].map((of) => overlapping.flat().find((day) => day?.day === of)?.bar);
  expect(bars).toEqual(['start', 'middle', 'middle', 'end']);
});

test('a day without holdings has no link and says so', () => {
  expect(days.find((day) => day?.day === 5)).toEqual({
    day: 5,
    state: 'none',
    label: '2021年3月5日，无馆藏',
    note: '',
  });
});

test('a date that is open by years is on no calendar', () => {
  const wide = holdings(
    sampleArchive([samplePage('0000000c', { date: inferredDate('2019-07-20', '2026-07-26') })], []),
  );
  const links = (month: string) =>
    monthCalendarView(month, wide)
      .weeks.flat()
      .flatMap((day) => day?.href ?? []);
  expect([links('2019-07'), links('2021-03')]).toEqual([[], []]);
});

import { expect, test } from 'vitest';
import { holdings } from '../../archive/holdings.ts';
import {
  inferredDate,
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
} from '../../content/sample-archive.ts';
import { yearStripsView } from './year-strips-view.ts';

const across = inferredDate('2021-04-30', '2021-05-02');
const archive = sampleArchive(
  [samplePage('0000000a', { date: printedDate('2019-03-04') }), samplePage('0000000b', { date: across })],
  [
    sampleArticle('0000000a-aaaa', { date: printedDate('2019-03-04') }),
    sampleArticle('0000000b-aaaa', { date: across }),
  ],
);
const years = yearStripsView(holdings(archive));

test('years without holdings between two others say so', () => {
  expect(years.map(({ title, summary }) => `${title}：${summary}`)).toEqual([
    '2021 年：1 个版面 · 1 篇',
    '2020 年：无馆藏',
    '2019 年：1 个版面 · 1 篇',
  ]);
});

test('several such years are one line', () => {
  const dates = [printedDate('2015-03-04'), printedDate('2019-03-04')];
  const held = sampleArchive(dates.map((date, index) => samplePage(`0000000${index}`, { date })));
  expect(yearStripsView(holdings(held)).map(({ title }) => title)).toEqual([
    '2019 年',
    '2016—2018 年',
    '2015 年',
  ]);
});

test('a month counts the articles listed in it', () => {
  expect(years[0]?.months[3]).toMatchObject({ text: '1', href: '/dates/2021/04/', label: '2021年4月，1 篇' });
});

test('a month into which only the rest of an interval falls says 约', () => {
  expect(years[0]?.months[4]).toMatchObject({ text: '约', href: '/dates/2021/05/' });
});

test('the months of a city lead to the pages of that city', () => {
  const [year] = yearStripsView(holdings(archive, 'anyi'));
  expect(year?.months[3]?.href).toBe('/cities/anyi/2021/04/');
});

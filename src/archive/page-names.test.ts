import { describe, expect, test } from 'vitest';
import { printedDate, samplePage } from '../content/sample-archive.ts';
import { pageName, readPageNumber } from './page-names.ts';

describe('page name', () => {
  test.each([
    ['区政要闻', '第2版', '区政要闻'],
    [null, '第2版', '第2版'],
    [null, '4', '第 4 版'],
    [null, null, '3 月 5 日版'],
  ])('a page with name %s and number %s goes by %s', (label, number, name) => {
    expect(pageName(samplePage('0000000a', { label, number, date: printedDate('2021-03-05') }))).toBe(name);
  });
});

describe('read page number', () => {
  test.each([
    ['第一版', 1],
    ['第十版', 10],
    ['第十二版', 12],
    ['第二十版', 20],
    ['第三十四版', 34],
    ['03版', 3],
    ['A2', 2],
  ])('%s is page %i', (printed, number) => {
    expect(readPageNumber(printed)).toBe(number);
  });

  test('words without a number have none', () => {
    expect(readPageNumber('今日头版')).toBeUndefined();
  });
});

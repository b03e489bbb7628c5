import { expect, test } from 'vitest';
import { printedDate, sampleArchive, samplePage } from '../../content/sample-archive.ts';
import { pageSteps } from './page-steps.ts';

const on = (id: string, day: string, number: string) => samplePage(id, { date: printedDate(day), number });
const pages = [
  on('0000000a', '2021-03-04', '1'),
  on('0000000b', '2021-03-05', '1'),
  on('0000000c', '2021-03-05', '2'),
  on('0000000d', '2021-03-06', '1'),
  on('0000000e', '2021-03-06', '2'),
];
const archive = sampleArchive(pages);
const hrefsOf = (id: string) =>
  pageSteps(archive.getPage(id), archive).map(({ neighbours: { previous, next } }) => [
    previous?.href,
    next?.href,
  ]);

test('one turns to the pages beside it, and to the first pages of the days before and after', () => {
  expect(hrefsOf('0000000b')).toEqual([
    [undefined, '/pages/0000000c/'],
    ['/pages/0000000a/', '/pages/0000000d/'],
  ]);
});

test('a later page of a day has the same days before and after', () => {
  expect(hrefsOf('0000000c')[1]).toEqual(['/pages/0000000a/', '/pages/0000000d/']);
});

test('a page alone on its day has only other days', () => {
  expect(hrefsOf('0000000a')).toEqual([[undefined, '/pages/0000000b/']]);
});

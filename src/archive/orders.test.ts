import { expect, test } from 'vitest';
import { newestFirst } from './orders.ts';
import { printedDate, samplePage } from '../content/sample-archive.ts';

const other = { value: 'bei-ribao', basis: 'printed', evidence: '报头' } as const;

test.each([
  ['the newer day', { date: printedDate('2021-03-05') }, { date: printedDate('2021-03-04') }],
  ['the paper first in the alphabet', {}, { paper: other }],
  ['the lower printed number', { number: '第二版' }, { number: '10版' }],
  ['a page with a number', { number: '12版' }, { number: null }],
])('%s comes first', (_, first, second) => {
  // The ids would have it the other way round.
  const [a, b] = [samplePage('0000000b', first), samplePage('0000000a', second)];
  expect([b, a].toSorted(newestFirst)).toEqual([a, b]);
});

test('pages that nothing else tells apart stand in the order of their ids', () => {
  const [a, b] = [samplePage('0000000a'), samplePage('0000000b')];
  expect([b, a].toSorted(newestFirst)).toEqual([a, b]);
});

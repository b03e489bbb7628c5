// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readingPlaceOf } from './reading-place.ts';

const place = { articleId: '0000000a-aaaa', top: 12, listed: 40 };

test('a place comes back from an entry of the history', () => {
  expect(readingPlaceOf({ place })).toEqual(place);
});

test.each([
  [null],
  ['place'],
  [{}],
  [{ place: null }],
  [{ place: { ...place, articleId: 1 } }],
  [{ place: { ...place, top: '12' } }],
  [{ place: { ...place, listed: undefined } }],
])('%j keeps no place', (state) => {
  expect(readingPlaceOf(state)).toBeNull();
});

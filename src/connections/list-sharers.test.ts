import { expect, test } from 'vitest';
import { textsByHash } from './list-sharers.ts';

const LARGEST = 2 ** 32 - 1;

test('texts that share a hash are listed under it in order, each once', () => {
  expect(textsByHash([[7, LARGEST], [LARGEST, LARGEST], [7], [1]], 3)).toEqual(
    new Map([
      [7, [0, 2]],
      [LARGEST, [0, 1]],
    ]),
  );
});

test('a hash that more texts have than asked for is left out', () => {
  expect(textsByHash([[7], [7], [7, 8], [8]], 2)).toEqual(new Map([[8, [2, 3]]]));
});

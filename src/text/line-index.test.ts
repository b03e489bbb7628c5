import { expect, test } from 'vitest';
import { lineIndex } from './line-index.ts';

const at = lineIndex('春\r\n耕\n\n忙');

test.each([
  [0, 1, 1],
  [3, 2, 1],
  [4, 2, 2],
  [5, 3, 1],
  [6, 4, 1],
])('offset %i stands in line %i, column %i', (offset, line, column) => {
  expect(at(offset)).toEqual({ line, column });
});

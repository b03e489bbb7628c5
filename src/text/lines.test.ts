import { describe, expect, test } from 'vitest';
import { indexLines, lineAndColumnFinder } from './lines.ts';

describe('index lines', () => {
  test('lines end at LF, CRLF and CR, and keep their raw offsets', () => {
    const text = '甲\r\n乙\n\n丙\r丁';
    expect(indexLines(text).lines.map(({ start, end }) => text.slice(start, end))).toEqual([
      '甲',
      '乙',
      '',
      '丙',
      '丁',
    ]);
  });

  test('every offset has the number of its line', () => {
    const { numberAt } = indexLines('甲乙\n\n丙');
    expect([0, 1, 2, 3, 4, 5].map(numberAt)).toEqual([1, 1, 1, 2, 3, 3]);
  });
});

test('a lone CR, a line separator and a paragraph separator end lines', () => {
  expect(indexLines('甲\r乙\u2028丙\u2029丁').lines).toHaveLength(4);
});

describe('line index', () => {
  const at = lineAndColumnFinder('春\r\n耕\n\n忙');

  test.each([
    [0, 1, 1],
    [3, 2, 1],
    [4, 2, 2],
    [5, 3, 1],
    [6, 4, 1],
  ])('offset %i stands in line %i, column %i', (offset, line, column) => {
    expect(at(offset)).toEqual({ line, column });
  });
});

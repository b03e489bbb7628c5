import { describe, expect, test } from 'vitest';
import type { Line } from '../line.ts';
import { splitLines } from '../lines/split-lines.ts';
import { titleClues } from './title-clues.ts';

const twoLines = (raw: string): readonly [Line, Line, string] => {
  const [upper, lower, lead] = splitLines(raw);
  if (upper === undefined || lower === undefined) throw new Error(`No two lines in ${JSON.stringify(raw)}`);
  return [upper, lower, lead?.text ?? ''];
};

test('no two clues share an id', () => {
  const ids = titleClues.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(titleClues)('$id', ({ holds, yes, no }) => {
  test.each(yes)('holds for %j', (raw) => {
    expect(holds(...twoLines(raw))).toBe(true);
  });
  if (no.length > 0) {
    test.each(no)('does not hold for %j', (raw) => {
      expect(holds(...twoLines(raw))).toBe(false);
    });
  }
});

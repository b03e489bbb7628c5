import { describe, expect, test } from 'vitest';
import type { Line } from '../../line.ts';
import { splitLines } from '../../lines/split-lines.ts';
import { RULES } from '../../rules.ts';

const firstLine = (raw: string): Line => {
  const [line] = splitLines(raw);
  if (line === undefined) throw new Error(`No line in ${JSON.stringify(raw)}`);
  return line;
};

test('no two clues share an id', () => {
  const ids = RULES.line.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(RULES.line)('$id', ({ holds, yes, no }) => {
  test.each(yes)('holds for %j', (raw) => {
    expect(holds(firstLine(raw))).toBe(true);
  });
  test.each(no)('does not hold for %j', (raw) => {
    expect(holds(firstLine(raw))).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { RULES } from '../../rules.ts';
import { describeLines, readSample } from '../../sample-lines.ts';

const refinements = [...new Set(RULES.refinements)];

test('no two refinements share an id', () => {
  const ids = refinements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(refinements)('$id', ({ refine, yes, no }) => {
  test.each(yes)('changes %j', (sample) => {
    const { lines, expected } = readSample(sample);
    expect(describeLines(refine(lines))).toEqual(expected);
    expect(expected).not.toEqual(describeLines(lines));
  });
  test.each(no)('leaves %j', (sample) => {
    const { lines } = readSample(sample);
    expect(describeLines(refine(lines))).toEqual(describeLines(lines));
  });
});

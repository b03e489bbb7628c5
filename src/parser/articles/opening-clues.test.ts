import { describe, expect, test } from 'vitest';
import { measureCohesion } from '../cohesion.ts';
import { RULES } from '../rules.ts';
import { readSample } from '../sample-lines.ts';
import { describeHeads, type HeadContext } from './head-context.ts';
import { measureHeads } from './page-heads.ts';
import { segmentArticles } from './segment-articles.ts';

/** What is known of the last heads of some lines. */
function contextOf(sample: string): HeadContext {
  const { lines } = readSample(sample);
  const end = lines.findLastIndex(({ role }) => role === 'head') + 1;
  const at = lines.slice(0, end).findLastIndex(({ role }) => role !== 'head') + 1;
  const cohesion = measureCohesion(lines.filter(({ role }) => role === 'body').map(({ line }) => line.text));
  const current = segmentArticles(lines.slice(0, at), cohesion, RULES).drafts.at(-1);
  return describeHeads(lines, at, lines.slice(at, end), measureHeads(lines), current, cohesion);
}

test('no two clues share an id', () => {
  const ids = RULES.opening.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(RULES.opening)('$id', ({ holds, yes, no }) => {
  test.each(yes)('holds for %j', (sample) => {
    expect(holds(contextOf(sample))).toBe(true);
  });
  test.each(no)('does not hold for %j', (sample) => {
    expect(holds(contextOf(sample))).toBe(false);
  });
});

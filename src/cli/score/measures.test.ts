import { expect, test } from 'vitest';
import { formatMeasures } from './measures.ts';

const body = { name: 'body', expected: 10, parsed: 8, same: 6 };

test('precision, recall and F1 follow from the counts', () =>
  expect(formatMeasures([body], [])[1]).toMatch(/body +10 +8 +6 +0\.750 +0\.600 +0\.667$/u));

test('a measure that changed says what it was', () => {
  expect(formatMeasures([body], [{ ...body, same: 7 }])[1]).toMatch(/↓ 原 0\.778$/u);
  expect(formatMeasures([body], [body])[1]).not.toContain('原');
});

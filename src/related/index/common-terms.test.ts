import { expect, test } from 'vitest';
import { commonTerms, sampleOfTerms } from './common-terms.ts';

const ids = Array.from({ length: 4000 }, (_, at) => String(at));

test('what stands in more than a tenth of the articles is common', () => {
  const textOf = (id: string): string =>
    (Number(id) % 5 < 3 ? '春耕' : '秋收') + (Number(id) % 40 === 0 ? '备播' : '');
  expect(commonTerms(sampleOfTerms(ids), textOf)).toEqual(['春耕', '秋收']);
});

test('in a small archive nothing is common', () => {
  expect(sampleOfTerms(ids.slice(0, 999))).toEqual([]);
});

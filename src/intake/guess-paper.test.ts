import { expect, test } from 'vitest';
import { findPrintedPaper } from './guess-paper.ts';
import { samplePageWith } from './sample-page.ts';

test('the nameplate names the paper', () =>
  expect(findPrintedPaper(samplePageWith('河阳日报'))).toEqual({ name: '河阳日报', line: 1 }));

test('so does the folio', () =>
  expect(findPrintedPaper(samplePageWith('4 河阳时报 2021年9月14日'))).toEqual({
    name: '河阳时报',
    line: 1,
  }));

test('a paper that is quoted in a report does not', () =>
  expect(findPrintedPaper(samplePageWith('', '据《河阳日报》报道，桥已通车。'))).toBeUndefined());

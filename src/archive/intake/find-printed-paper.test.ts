import { expect, test } from 'vitest';
import { findPrintedPaper } from './find-printed-paper.ts';
import { pageWith } from './sample-page.ts';

test('the nameplate names the paper', () =>
  expect(findPrintedPaper(pageWith('河阳日报'))).toEqual({ name: '河阳日报', line: 1 }));

test('so does the folio', () =>
  expect(findPrintedPaper(pageWith('4 河阳时报 2021年9月14日'))).toEqual({ name: '河阳时报', line: 1 }));

test('a paper that is quoted in a report does not', () =>
  expect(findPrintedPaper(pageWith('', '据《河阳日报》报道，桥已通车。'))).toBeUndefined());

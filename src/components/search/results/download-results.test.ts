import { expect, test } from 'vitest';
import { parseAddress } from '../../../search/query/search-state.ts';
import { resultFileName } from './download-results.ts';

test('the name of a file of results says what was searched for, with which filters, and when', () =>
  expect(
    resultFileName('检索结果', parseAddress('?q=春耕&city=anyang&year=2020&from=2020-03-01'), '2026-06-01'),
  ).toBe('检索结果_春耕_anyang_2020_2020-03-01至_2026-06-01'));

test('it has no character that a file system has no place for', () =>
  expect(
    resultFileName(
      '检索结果',
      parseAddress(`?q=${encodeURIComponent('../a:"b"*?\n\u202e|c')}`),
      '2026-06-01',
    ),
  ).toBe('检索结果_.. a b c_2026-06-01'));

test('a long query is cut', () =>
  expect(resultFileName('检索结果', parseAddress(`?q=${'𠮷'.repeat(300)}`), '2026-06-01')).toMatch(
    /^检索结果_𠮷{65}$/u,
  ));

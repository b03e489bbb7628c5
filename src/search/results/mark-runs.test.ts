import { describe, expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../format/fold.ts';
import type { Phrase } from '../query/query-node.ts';
import { confusedForms, findRuns, markRuns } from './mark-runs.ts';

describe('find runs', () => {
  const found = (text: string, run: string): string[] =>
    findRuns(foldWithOffsets(text), fold(run)).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['across a quotation mark', '众志成城 鏖战“疫”魔', '战疫魔', ['战“疫”魔']],
    ['across a line break', '复工\n复产，复工复产', '复工复产', ['复工\n复产', '复工复产']],
    ['in other widths', '佩戴Ｎ95口罩', 'n95', ['Ｎ95']],
    ['without overlaps', '哈哈哈', '哈哈', ['哈哈']],
    ['beyond the basic plane', '𠮷野家', '野', ['野']],
    ['never for an empty key', '甲', '“”', []],
  ])('a run is found %s', (_, text, run, expected) => {
    expect(found(text, run)).toEqual(expected);
  });
});

describe('confused forms', () => {
  const phrase: Phrase = { type: 'phrase', key: '自己', fields: [], isTolerant: true, near: null };
  const fields = [{ kind: 'body', text: '自已动手，自己动手，目“已”也。' }] as const;

  test('every form but the typed one is told, once', () => {
    expect(confusedForms([...fields, ...fields], [phrase])).toEqual(['自已', '目已']);
  });

  test('where nothing may be confused there are none', () => {
    expect(confusedForms(fields, [{ ...phrase, isTolerant: false }])).toEqual([]);
  });
});

test('of two terms near each other only the places near each other are marked', () => {
  const phrases: Phrase[] = [
    { type: 'phrase', key: '复工', fields: [], isTolerant: false, near: { key: '复产', within: 2 } },
    { type: 'phrase', key: '复产', fields: [], isTolerant: false, near: { key: '复工', within: 2 } },
  ];
  const text = '复工以后𠮷𠮷复产，“复工”和复产。';
  expect(markRuns({ kind: 'body', text }, phrases).map(({ start }) => start)).toEqual([
    text.indexOf('复产'),
    text.lastIndexOf('复工'),
    text.lastIndexOf('复产'),
  ]);
});

import { expect, test } from 'vitest';
import { findRuns } from './find-runs.ts';
import { fold } from './fold.ts';
import { foldWithOffsets } from './fold-with-offsets.ts';

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

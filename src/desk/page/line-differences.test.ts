import { expect, test } from 'vitest';
import { lineDifferences } from './line-differences.ts';

const said = (old: readonly string[], now: readonly string[]) =>
  lineDifferences(old, now).map(({ before, gone, come, after }) => `${before}[${gone}|${come}]${after}`);

test('a line that changed is told by its change, with a few characters around it', () => {
  expect(
    said(['甲', '各队的种子农具都已经备齐，只等开舂'], ['甲', '各队的种子农具都已经备齐，只等开春']),
  ).toEqual(['…子农具都已经备齐，只等开[舂|春]']);
  expect(said(['开舂以后各队下地修渠引水播种备耕'], ['开春以后各队下地修渠引水播种备耕'])).toEqual([
    '开[舂|春]以后各队下地修渠引水播种…',
  ]);
});
test('a character that is doubled or gone is one character', () =>
  expect(said(['出口口是'], ['出口是'])).toEqual(['出口[口|]是']));
test('lines that have little in common are one gone and one new', () =>
  expect(said(['春耕准备就绪'], ['社员下地修渠'])).toEqual(['[春耕准备就绪|]', '[|社员下地修渠]']));
test('so are lines of which less than half is the same', () =>
  expect(said(['城东公社春耕忙'], ['城西大队喜开镰'])).toEqual(['[城东公社春耕忙|]', '[|城西大队喜开镰]']));
test('each line is the change of one other', () =>
  expect(said(['各队备齐农具', '各队备齐种子'], ['各队备齐农药'])).toEqual([
    '[各队备齐种子|]',
    '各队备齐农[具|药]',
  ]));
test('a long change is told by its ends', () =>
  expect(said([], ['甲'.repeat(20) + '乙'.repeat(20)])).toEqual([
    `[|${'甲'.repeat(12)}…${'乙'.repeat(12)}]`,
  ]));

test('lines that only stand elsewhere are told once, the fewer of them', () => {
  const moved = (old: string, now: string) =>
    lineDifferences([...old], [...now]).map(({ come, moved }) => [come, moved]);
  expect(moved('甲乙丙丁戊', '丙丁戊甲乙')).toEqual([['甲', 2]]);
  expect(moved('甲乙丙丁', '乙丙甲丁')).toEqual([['甲', 1]]);
  expect(moved('甲乙甲', '甲甲乙')).toEqual([['甲', 1]]);
  expect(moved('甲乙', '甲乙')).toEqual([]);
});

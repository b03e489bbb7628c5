import { expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import { sampleDrafts, formatDrafts } from '../sample-drafts.ts';
import { findClosings, moveSignatures } from './move-signatures.ts';

/** What moving gives after a change of the drafts; signatures are noted before it. */
function move(drafts: readonly Draft[], change: (drafts: readonly Draft[]) => Draft[]): string[][] {
  return formatDrafts(moveSignatures(change(drafts), findClosings(drafts)));
}
/** Takes the last text of the second draft to the end of the first. */
function lastToFirst([first, second, ...others]: readonly Draft[]): Draft[] {
  if (first === undefined || second === undefined) throw new Error('no two drafts');
  const moved = second.body.slice(-1);
  return [
    { ...first, body: [...first.body, ...moved] },
    { ...second, body: second.body.slice(0, -1) },
    ...others,
  ];
}
const reversed = (drafts: readonly Draft[]) =>
  drafts.map((draft) => ({ ...draft, bylines: draft.bylines.toReversed() }));

test('a signature below a text follows it to its article', () => {
  const drafts = sampleDrafts(
    ['headline 甲', 'body 甲文'],
    ['headline 乙', 'body 乙文', 'body 甲文尾', 'byline 陶然'],
  );
  expect(move(drafts, lastToFirst)).toEqual([
    ['headline 甲', 'byline 陶然', 'body 甲文', 'body 甲文尾'],
    ['headline 乙', 'body 乙文'],
  ]);
});

test('a signature above a text stays with its headline', () => {
  const drafts = sampleDrafts(
    ['headline 甲', 'body 甲文'],
    ['headline 乙', 'byline 陶然', 'body 乙文', 'body 甲文尾'],
  );
  expect(move(drafts, lastToFirst)[1]).toEqual(['headline 乙', 'byline 陶然', 'body 乙文']);
});

test('text below a signature that has moved away goes on with what stood above', () => {
  const drafts = sampleDrafts(
    ['headline 甲', 'body 甲文'],
    ['headline 乙', 'body 乙文', 'body 甲文尾', 'byline 陶然'],
    ['body 清晨五点。', 'caption 渡口'],
  );
  const untouched = move(drafts, (all) => [...all]);
  expect(untouched).toHaveLength(3);
  const toFirst = ([first, second, third]: readonly Draft[]) =>
    [second, first, third].flatMap((one) => one ?? []);
  expect(move(drafts, toFirst)).toEqual([
    ['headline 乙', 'byline 陶然', 'body 乙文', 'body 甲文尾'],
    ['headline 甲', 'body 甲文', 'body 清晨五点。', 'caption 渡口'],
  ]);
});

test.each([['headline 丙'], ['byline 白桦'], ['crosshead 丙']])('text below %s stays apart', (first) => {
  const drafts = sampleDrafts(['body 甲文'], ['body 乙文', 'byline 陶然'], [first, 'body 丙文']);
  const swapped = ([one, other, third]: readonly Draft[]) =>
    [other, one, third].flatMap((draft) => draft ?? []);
  expect(move(drafts, swapped)).toHaveLength(3);
});

test('a report with an opening of its own stays apart', () => {
  const drafts = sampleDrafts(['body 甲文'], ['body 乙文', 'byline 陶然'], ['body 本报讯 丙文']);
  const swapped = ([one, other, third]: readonly Draft[]) =>
    [other, one, third].flatMap((draft) => draft ?? []);
  expect(move(drafts, swapped)).toHaveLength(3);
});

test('an article of which nothing is left is dropped', () => {
  const drafts = sampleDrafts(['headline 甲', 'body 甲文'], ['body 甲文尾', 'byline 陶然']);
  expect(move(drafts, lastToFirst)).toEqual([['headline 甲', 'byline 陶然', 'body 甲文', 'body 甲文尾']]);
});

test('the order of signatures is kept', () => {
  const drafts = sampleDrafts(['headline 甲', 'body 甲文', 'byline 陶然', 'byline 白桦']);
  expect(move(drafts, reversed)[0]).toEqual(['headline 甲', 'byline 白桦', 'byline 陶然', 'body 甲文']);
});

import { expect, test } from 'vitest';
import { doubtNotices } from './doubts.ts';
import { sampleArticle } from '../../content/sample-archive.ts';

const SURE = { whole: 0.9, begin: 0.9, headline: 0.9, bylines: 0.9 };
const doubtsOf = (confidence: Partial<typeof SURE>, corrections: readonly string[] = []) =>
  doubtNotices(
    sampleArticle('00000001-aaaa', { confidence: { ...SURE, ...confidence }, corrections: [...corrections] }),
  );

test('what is sure is not mentioned', () => expect(doubtsOf({})).toEqual([]));

test('each doubt is said in words, with how sure it is', () => {
  expect(doubtsOf({ whole: 0.42, bylines: 0.3 })).toEqual([
    expect.stringContaining('42%'),
    expect.stringMatching(/署名.*30%/u),
  ]);
});

test('a missing headline is doubted in other words than a headline', () => {
  const missing = sampleArticle('00000001-aaaa', { confidence: { ...SURE, headline: 0.3 }, headline: null });
  expect(doubtNotices(missing)).not.toEqual(doubtsOf({ headline: 0.3 }));
});

test('an article that people corrected is not doubted', () =>
  expect(doubtsOf({ whole: 0.2 }, ['c1'])).toEqual([]));

import { expect, test } from 'vitest';
import { sampleArticle, sampleParagraph } from '../content/sample-archive.ts';
import { textBetween } from './article-texts.ts';

const article = sampleArticle('0000000a-aaaa', {
  paragraphs: [sampleParagraph('春耕开始。'), sampleParagraph('早种早收。'), sampleParagraph('夏粮丰收。')],
});

test.each([
  ['inside a paragraph', 'p1', 1, 'p1', 3, '耕开'],
  ['over the end of one', 'p1', 2, 'p2', 2, '开始。\n早种'],
  ['over a whole one', 'p1', 4, 'p3', 2, '。\n早种早收。\n夏粮'],
])('what stands between two places %s', (_, from, start, to, end, text) => {
  expect(textBetween(article, { anchor: from, at: start }, { anchor: to, at: end })).toBe(text);
});

test('an anchor that the article does not have is an error that names it', () => {
  expect(() => textBetween(article, { anchor: 'c1', at: 0 }, { anchor: 'p1', at: 1 })).toThrow('c1');
});

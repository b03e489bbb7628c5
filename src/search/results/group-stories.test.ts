import { expect, test } from 'vitest';
import type { ArticleText } from '../article-text.ts';
import { groupStories } from './group-stories.ts';

const article = (id: string, text: string): ArticleText => ({ id, fields: [{ kind: 'body', text }] });
/** Text in which no run of eight occurs twice. */
const prose = (seed: number, length = 120): string =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((seed * 7919 + at * 31) % 20000))).join(
    '',
  );

const story = prose(1);

test('a story that another paper cut and set in other marks is one story', () => {
  const cut = `${prose(2, 10)}“${story.slice(0, 90)}”`;
  expect(groupStories([article('a', story), article('b', prose(3)), article('c', cut)])).toEqual([
    ['a', 'c'],
  ]);
});

test('articles that share a paragraph are not one story', () => {
  const half = `${story.slice(0, 60)}${prose(4, 60)}`;
  expect(groupStories([article('a', story), article('b', half)])).toEqual([]);
});

test('short texts are never taken for one story', () => {
  expect(groupStories([article('a', story.slice(0, 30)), article('b', story.slice(0, 30))])).toEqual([]);
});

import { expect, test } from 'vitest';
import { sampleArticle } from '../content/sample-archive.ts';
import { nearestInList } from './nearest-in-list.ts';

const articles = Array.from({ length: 9 }, (_, at) => sampleArticle(`0000000${at}-aaaa`));
const nearest = nearestInList(articles, () => ['all']);
const near = (at: number) =>
  nearest('all', articles[at] ?? sampleArticle('00000009-aaaa')).map(({ id }) => Number(id.slice(0, 8)));

test('two stand before and two after an article, in the order of the list', () =>
  expect(near(4)).toEqual([2, 3, 5, 6]));
test('at an end they are all of the other side', () => {
  expect(near(0)).toEqual([1, 2, 3, 4]);
  expect(near(7)).toEqual([4, 5, 6, 8]);
});
test('articles of the same page are left out', () => {
  const beside = sampleArticle('00000004-bbbb');
  const list = nearestInList([...articles.slice(0, 5), beside, ...articles.slice(5)], () => ['all']);
  expect(list('all', beside).map(({ id }) => id.slice(0, 8))).toEqual([
    '00000002',
    '00000003',
    '00000005',
    '00000006',
  ]);
});

import { expect, test } from 'vitest';
import { jumpView } from './text-frame-view.ts';
import { sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';

const jump = { text: '上接第一版', spans: [{ start: 0, end: 5 }], changes: [], page: '第一版' };
const article = sampleArticle('0000000a-aaaa', { jumps: [{ ...jump, direction: 'from' }] });

test('a jump line leads to the page of that number in the same issue', () => {
  const archive = sampleArchive(
    [samplePage('0000000a'), samplePage('0000000b', { number: '01' })],
    [article],
  );
  expect(jumpView(article, archive)).toMatchObject([{ text: '上接第一版', href: '/pages/0000000b/' }]);
});

test('a jump line to a page that is not held says so', () => {
  expect(jumpView(article, sampleArchive([samplePage('0000000a')], [article]))).toEqual([
    { direction: 'from', text: '上接第一版', note: '未入藏' },
  ]);
});

test('a jump line leads to the article whose own jump line leads back', () => {
  const start = sampleArticle('0000000b-aaaa', {
    title: '头版开头的一篇',
    jumps: [{ ...jump, text: '下转第三版', direction: 'to', page: '第三版' }],
  });
  const archive = sampleArchive(
    [samplePage('0000000a', { number: '03版' }), samplePage('0000000b', { number: '01' })],
    [article, start, sampleArticle('0000000b-bbbb', { order: 2 })],
  );
  const ends = [article, start].map((one) => jumpView(one, archive).map(({ href }) => href));
  expect(ends).toEqual([['/articles/0000000b-aaaa/'], ['/articles/0000000a-aaaa/']]);
});

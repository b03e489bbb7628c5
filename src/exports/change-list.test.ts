import { expect, test } from 'vitest';
import { sampleArchive, sampleArticle, samplePage } from '../content/sample-archive.ts';
import { listChanges } from './change-list.ts';

const archive = sampleArchive(
  ['0000000a', '0000000b', '0000000c'].map((id) => samplePage(id)),
  ['0000000a-aaaa', '0000000b-bbbb', '0000000b-cccc'].map((id) => sampleArticle(id)),
);

test('the newest change comes first, each with the articles of its pages; other pages are undated', () => {
  const entries = [
    { id: 'one', date: '2022-06-01', note: '一', pages: ['0000000a'] },
    { id: 'two', date: '2022-07-01', note: '二', pages: ['0000000b'] },
  ];
  expect(listChanges(entries, archive)).toEqual({
    changes: [
      { date: '2022-07-01', note: '二', pages: ['0000000b'], articles: ['0000000b-bbbb', '0000000b-cccc'] },
      { date: '2022-06-01', note: '一', pages: ['0000000a'], articles: ['0000000a-aaaa'] },
    ],
    undated: ['0000000c'],
  });
});

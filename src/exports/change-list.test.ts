import { expect, test } from 'vitest';
import { indexArchive } from '../archive/index-archive.ts';
import { sampleArchive, sampleArticle, samplePage } from '../content/sample-archive.ts';
import { listChanges } from './change-list.ts';

const archive = indexArchive({
  ...sampleArchive(
    ['0000000a', '0000000b'].map((id) => samplePage(id)),
    ['0000000a-aaaa', '0000000b-bbbb', '0000000b-cccc'].map((id) => sampleArticle(id)),
  ),
  changes: [
    { id: 'one', date: '2022-06-01', note: '一', pages: ['0000000a'] },
    { id: 'two', date: '2022-07-01', note: '二', pages: ['0000000b'] },
  ],
});

test('the newest change comes first, each with the articles of its pages', () =>
  expect(listChanges(archive)).toEqual({
    changes: [
      { date: '2022-07-01', note: '二', pages: ['0000000b'], articles: ['0000000b-bbbb', '0000000b-cccc'] },
      { date: '2022-06-01', note: '一', pages: ['0000000a'], articles: ['0000000a-aaaa'] },
    ],
  }));

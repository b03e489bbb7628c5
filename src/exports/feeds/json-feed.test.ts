import { expect, test } from 'vitest';
import { indexArchive } from '../../archive/index-archive.ts';
import { feedView } from '../../views/site/feed-view.ts';
import { inferredDate, sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { jsonFeed } from './json-feed.ts';

const archive = indexArchive({
  ...sampleArchive(
    [
      samplePage('0000000a'),
      samplePage('0000000b', { city: 'luoyi', date: inferredDate('1960-05-12', '1960-05-14') }),
    ],
    [sampleArticle('0000000a-aaaa'), sampleArticle('0000000b-aaaa', { city: 'luoyi' })],
  ),
  changes: [
    { id: 'later', date: '2022-07-01', pages: ['0000000a', '0000000b'], note: '重校。' },
    { id: 'second', date: '2022-06-02', pages: ['0000000b'], note: '次批。' },
    { id: 'first', date: '2022-06-01', pages: ['0000000a'], note: '首批。' },
  ],
});
const feed = (city?: string) =>
  JSON.parse(
    JSON.stringify(
      jsonFeed(archive.settings, feedView(archive, city), new URL('https://a.example/feed.json')),
    ),
  );

test('a JSON feed has what its version requires, what was added last first, dated by that day', () => {
  expect(feed()).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: expect.any(String),
    feed_url: 'https://a.example/feed.json',
    items: [
      { id: 'https://a.example/articles/0000000b-aaaa/', date_published: '2022-06-01T16:00:00.000Z' },
      { id: 'https://a.example/articles/0000000a-aaaa/', date_published: '2022-05-31T16:00:00.000Z' },
    ],
  });
});
test('a feed of a city has its articles only', () => {
  expect(feed('luoyi').items).toMatchObject([{ url: 'https://a.example/articles/0000000b-aaaa/' }]);
});

test('of one day, too, the page that was added last comes first', () => {
  const ofOneDay = indexArchive({
    ...archive,
    changes: [
      { id: 'added-2', date: '2022-06-01', pages: ['0000000b'], note: '次批。' },
      { id: 'added', date: '2022-06-01', pages: ['0000000a'], note: '首批。' },
    ],
  });
  expect(feedView(ofOneDay).map(({ id }) => id)).toEqual(['0000000b-aaaa', '0000000a-aaaa']);
});

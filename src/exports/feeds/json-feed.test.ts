import { expect, test } from 'vitest';
import { feedView } from '../../views/site/feed-view.ts';
import { inferredDate, sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { jsonFeed } from './json-feed.ts';

const archive = sampleArchive(
  [samplePage('0000000a'), samplePage('0000000b', { city: 'luoyi' })],
  [
    sampleArticle('0000000a-aaaa'),
    sampleArticle('0000000b-aaaa', { city: 'luoyi', date: inferredDate('2022-05-12', '2022-05-14') }),
  ],
);
const feed = (city?: string) =>
  JSON.parse(JSON.stringify(jsonFeed(feedView(archive, city), new URL('https://a.example/feed.json'))));

test('a JSON feed has what its version requires', () => {
  expect(feed()).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: expect.any(String),
    feed_url: 'https://a.example/feed.json',
    items: [
      { id: 'https://a.example/articles/0000000a-aaaa/' },
      { id: 'https://a.example/articles/0000000b-aaaa/' },
    ],
  });
});
test('only a printed day is a day of publication', () => {
  const dates: readonly { readonly date_published?: string }[] = feed().items;
  expect(dates.map(({ date_published }) => date_published)).toEqual(['2021-03-03T16:00:00.000Z', undefined]);
});
test('a feed of a city has its articles only', () => {
  expect(feed('luoyi').items).toMatchObject([{ url: 'https://a.example/articles/0000000b-aaaa/' }]);
});

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { rssFeed } from './rss-feed.ts';

const item = {
  id: '1',
  title: '春\u0008耕 < 夏\uD842',
  link: '/articles/1/',
  description: '“早”\u0000安排 & 备耕。',
  categories: ['安邑'],
  added: new Date('2022-06-01T00:00:00+08:00'),
};
const feed = rssFeed(
  { title: '安邑新文章', description: '安邑 & 各报。', language: 'zh-CN' },
  [item],
  new URL('https://a.example/feed.xml'),
);

test('a feed is well-formed, whatever characters a title has', () => {
  expect(XMLValidator.validate(feed)).toBe(true);
  // eslint-disable-next-line no-control-regex -- these are the ones that XML 1.0 forbids
  expect(feed).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u);
  expect(feed.isWellFormed()).toBe(true);
});

test('an item has its address, its title, the day of its intake and its city', () => {
  const { rss } = new XMLParser({ ignoreAttributes: false }).parse(feed);
  expect(rss.channel['atom:link']['@_href']).toBe('https://a.example/feed.xml');
  expect(rss.channel.item).toMatchObject({
    title: '春耕 < 夏',
    link: 'https://a.example/articles/1/',
    pubDate: 'Tue, 31 May 2022 16:00:00 GMT',
    category: '安邑',
  });
});

import { addresses } from '../../routes.ts';
import type { FeedItemView } from '../../views/site/feed-view.ts';
import { escapeXml, textElement, XML_DECLARATION, xmlElement } from '../xml.ts';

/** What a feed says of itself. */
interface Channel {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** A feed as RSS 2.0 has it. `feedUrl` is its own whole address. */
export function rssFeed(
  { title, description, language }: Channel,
  items: readonly FeedItemView[],
  feedUrl: URL,
): string {
  const whole = (address: string) => new URL(address, feedUrl).href;
  const channel = [
    textElement('title', title),
    textElement('description', description),
    textElement('link', whole(addresses.home)),
    textElement('language', language),
    xmlElement('atom:link', { href: feedUrl.href, rel: 'self', type: 'application/rss+xml' }),
    ...items.map((item) => itemElement(item, whole(item.link))),
  ];
  const root = xmlElement('rss', ROOT_ATTRIBUTES, xmlElement('channel', {}, channel.join('\n')));
  return `${XML_DECLARATION}${root}\n`;
}

const ROOT_ATTRIBUTES = { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' };

function itemElement({ title, description, categories, added }: FeedItemView, url: string): string {
  const parts = [
    textElement('title', title),
    textElement('link', url),
    xmlElement('guid', { isPermaLink: 'true' }, escapeXml(url)),
    textElement('description', description),
    textElement('pubDate', added.toUTCString()),
    ...categories.map((category) => textElement('category', category)),
  ];
  return xmlElement('item', {}, parts.join(''));
}

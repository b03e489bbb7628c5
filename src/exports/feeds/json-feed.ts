import type { FeedItemView } from '../../views/site/feed-view.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';

/** A feed as JSON Feed 1.1 has it. */
export function jsonFeed(items: readonly FeedItemView[], feedUrl: URL): object {
  const whole = (address: string) => new URL(address, feedUrl).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.site.name,
    description: words.site.description,
    home_page_url: whole(addresses.home),
    feed_url: feedUrl.href,
    language: words.language,
    items: items.map(({ title, link, description, categories, added }) => ({
      id: whole(link),
      url: whole(link),
      title,
      content_text: description,
      tags: categories,
      date_published: added.toISOString(),
    })),
  };
}

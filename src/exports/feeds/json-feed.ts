import type { FeedItemView } from '../../views/site/feed-view.ts';
import type { ArchiveSettings } from '../../records/archive-settings.ts';
import { addresses } from '../../routes.ts';

/** A feed as JSON Feed 1.1 has it. */
export function jsonFeed(
  { name, description, operator = name, languages }: ArchiveSettings,
  items: readonly FeedItemView[],
  feedUrl: URL,
): object {
  const whole = (address: string) => new URL(address, feedUrl).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description,
    home_page_url: whole(addresses.home),
    feed_url: feedUrl.href,
    language: languages[0],
    authors: [{ name: operator }],
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

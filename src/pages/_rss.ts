import { rssFeed } from '../exports/feeds/rss-feed.ts';
import { feedView } from '../views/site/feed-view.ts';
import { archive } from './_archive.ts';

/** A feed of the articles that were added last; `address` is its own, from the root of the site; the title is the name of the archive when none is given. */
export async function rssOf({
  title,
  site,
  address,
  city,
}: {
  readonly title?: string;
  readonly site: URL | undefined;
  readonly address: string;
  readonly city?: string;
}): Promise<Response> {
  const all = await archive();
  const { name, description, languages } = all.settings;
  const channel = { title: title ?? name, description, language: languages[0] ?? '' };
  const feed = rssFeed(channel, feedView(all, city), new URL(address, site));
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}

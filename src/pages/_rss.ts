import { rssFeed } from '../exports/feeds/rss-feed.ts';
import { feedView } from '../views/site/feed-view.ts';
import { archive } from './_archive.ts';

/** A feed of the articles that were added last; `address` is its own, from the root of the site. */
export async function rssOf(
  title: string,
  {
    site,
    address,
    city,
  }: { readonly site: URL | undefined; readonly address: string; readonly city?: string },
): Promise<Response> {
  const feed = rssFeed(title, feedView(await archive(), city), new URL(address, site));
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}

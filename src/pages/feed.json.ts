import type { APIRoute } from 'astro';
import { addresses } from '../routes.ts';
import { feedView } from '../views/site/feed-view.ts';
import { jsonFeed } from '../exports/feeds/json-feed.ts';
import { archive } from './_archive.ts';

/** The newest articles for readers of JSON Feed. */
export const GET: APIRoute = async ({ site }) => {
  const all = await archive();
  const feed = jsonFeed(all.settings, feedView(all), new URL(addresses.jsonFeed, site));
  return new Response(JSON.stringify(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};

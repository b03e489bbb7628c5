import type { APIRoute } from 'astro';
import { addresses } from '../routes.ts';
import { feedView } from '../views/site/feed-view.ts';
import { jsonFeed } from '../exports/feeds/json-feed.ts';
import { archive } from './_archive.ts';

/** The newest articles for readers of JSON Feed. */
export const GET: APIRoute = async ({ site }) =>
  new Response(JSON.stringify(jsonFeed(feedView(await archive()), new URL(addresses.jsonFeed, site))), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });

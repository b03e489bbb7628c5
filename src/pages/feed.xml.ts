import type { APIRoute } from 'astro';
import { addresses } from '../routes.ts';
import { words } from '../words/words.ts';
import { rssOf } from './_rss.ts';

/** The newest articles for feed readers. */
export const GET: APIRoute = ({ site }) => rssOf(words.site.name, { site, address: addresses.feed });

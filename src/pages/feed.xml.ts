import type { APIRoute } from 'astro';
import { addresses } from '../routes.ts';
import { rssOf } from './_rss.ts';

/** The newest articles for feed readers. */
export const GET: APIRoute = ({ site }) => rssOf({ site, address: addresses.feed });

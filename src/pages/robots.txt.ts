import type { APIRoute } from 'astro';
import { addresses } from '../routes.ts';

/** Everything may be read by machines. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(addresses.sitemap, site).href}\n`);

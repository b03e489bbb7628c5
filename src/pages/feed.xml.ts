import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedView } from '../archive/feed-view.ts';
import { words } from '../words/words.ts';
import { archive } from './_archive.ts';

/** The newest articles for feed readers. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: words.site.name,
    description: words.site.description,
    site: site?.href ?? '',
    items: feedView(await archive()).map(({ pubDate, categories, ...item }) => ({
      ...item,
      categories: [...categories],
      ...(pubDate === undefined ? {} : { pubDate }),
    })),
    customData: `<language>${words.language}</language>`,
  });

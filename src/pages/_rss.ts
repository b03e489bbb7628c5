import rss from '@astrojs/rss';
import { feedView } from '../views/site/feed-view.ts';
import { words } from '../words/words.ts';
import { archive } from './_archive.ts';

/** What a feed is about. */
interface Feed {
  readonly title: string;
  readonly site: URL | undefined;
  /** Address of the feed itself, from the root of the site. */
  readonly address: string;
  /** Only articles of this city. */
  readonly city?: string;
}

/** A feed of the newest articles. */
export async function rssOf({ title, site, address, city }: Feed): Promise<Response> {
  return rss({
    title,
    description: words.site.description,
    site: site?.href ?? '',
    items: feedView(await archive(), city).map(({ pubDate, categories, ...item }) => ({
      ...item,
      categories: [...categories],
      ...(pubDate === undefined ? {} : { pubDate }),
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${words.language}</language>`,
      `<atom:link href="${new URL(address, site).href}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
}

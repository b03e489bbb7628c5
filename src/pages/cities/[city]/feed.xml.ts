import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../routes.ts';
import type { CityRecord } from '../../../records/registry-records.ts';
import { dataWords } from '../../../words/data-words.ts';
import { archive } from '../../_archive.ts';
import { rssOf } from '../../_rss.ts';

export const getStaticPaths = (async () => {
  const { cities } = await archive();
  return cities.map((city) => ({ params: { city: city.slug }, props: { city } }));
}) satisfies GetStaticPaths;

/** The newest articles of one city. */
export const GET: APIRoute<{ city: CityRecord }> = ({ props: { city }, site }) =>
  rssOf({
    title: dataWords.feedOf(city.name),
    site,
    address: addresses.cityFeed(city.slug),
    city: city.slug,
  });

import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import { addresses } from '../routes.ts';
import { EVERYWHERE } from './calendar-index.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** What a calendar or a list is about, and where its years and months stand. */
export interface Holdings {
  /** Address under which the years stand: `/dates/` or that of a city. */
  readonly base: string;
  readonly pages: readonly PageRecord[];
  readonly articles: readonly ArticleRecord[];
}

/** Some articles, and the pages that they stand on. */
export function holdingsOf(articles: readonly ArticleRecord[], archive: ArchiveIndex): Holdings {
  const pages = [...new Set(articles.map(({ pageId }) => pageId))].map(archive.getPage);
  return { base: addresses.dates, pages, articles };
}

/** What may be of a year or month, and the articles that are listed in it. */
export function holdingsIn(period: string, archive: ArchiveIndex, city?: string): Holdings {
  const place = city ?? EVERYWHERE;
  return {
    base: city === undefined ? addresses.dates : addresses.city(city),
    pages: archive.pagesIn(place, period),
    articles: archive.articlesIn(place, period),
  };
}

/** Of one city if one is given, else of all. */
export function holdings(archive: ArchiveIndex, city?: string): Holdings {
  if (city === undefined) return { base: addresses.dates, pages: archive.pages, articles: archive.articles };
  return {
    base: addresses.city(city),
    pages: archive.pagesOfCity(city),
    articles: archive.articlesOfCity(city),
  };
}

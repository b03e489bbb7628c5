import type { ArchiveIndex } from '../archive/index-archive.ts';
import { addresses } from '../routes.ts';
import { dataWords } from '../words/data-words.ts';
import { withoutEvidence } from './article-file.ts';

/** Whole address of something at an address of the site. */
type UrlOf = (address: string) => string;

/** The lists of the JSON interface, by the name of their file. */
export const apiLists = {
  index: (archive: ArchiveIndex, urlOf: UrlOf) => ({
    name: archive.settings.name,
    description: archive.settings.description,
    counts: {
      cities: archive.cities.length,
      papers: archive.papers.length,
      pages: archive.pages.length,
      articles: archive.articles.length,
    },
    endpoints: addresses.endpoints.map(([name, address]) => ({
      // Braces stay as they are: the caller fills them in.
      url: `${urlOf('/').replace(/\/$/u, '')}${address}`,
      description: dataWords.endpoints[name],
    })),
  }),
  cities: ({ cities, pages, articles }: ArchiveIndex, urlOf: UrlOf) =>
    cities.map(({ slug, name, fullName, province }) => ({
      slug,
      name,
      fullName,
      province,
      url: urlOf(addresses.city(slug)),
      pages: pages.filter(({ city }) => city === slug).length,
      articles: articles.filter(({ city }) => city === slug).length,
    })),
  papers: ({ papers, pages, articles }: ArchiveIndex, urlOf: UrlOf) =>
    papers.map(({ slug, name, city }) => ({
      slug,
      name,
      city,
      url: urlOf(addresses.paper(slug)),
      pages: pages.filter(({ paper }) => paper.value === slug).length,
      articles: articles.filter(({ paper }) => paper === slug).length,
    })),
  pages: ({ pages }: ArchiveIndex, urlOf: UrlOf) =>
    pages.map(({ id, city, paper, label, number, date, articles }) => ({
      id,
      city,
      paper: paper.value,
      label,
      number,
      date: withoutEvidence(date),
      articles,
      url: urlOf(addresses.page(id)),
      json: urlOf(addresses.apiPage(id)),
    })),
  articles: ({ articles }: ArchiveIndex, urlOf: UrlOf) =>
    articles.map(({ id, pageId, title, kind, city, paper, date }) => ({
      id,
      pageId,
      title,
      kind,
      city,
      paper,
      date: withoutEvidence(date),
      url: urlOf(addresses.article(id)),
      json: urlOf(addresses.articleFile(id, 'json')),
    })),
} as const;

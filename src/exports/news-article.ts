import type { Reference } from './reference.ts';
import { singleDate } from './single-date.ts';

/** Whole addresses around an article, and the full name of its city. */
export interface ArticlePlaces {
  readonly paperUrl: string;
  readonly cityName: string;
}

/** An article as schema.org has it: in an issue of a newspaper, dated no finer than is known. */
export function newsArticle(reference: Reference, { paperUrl, cityName }: ArticlePlaces): object {
  const { title, authors, paper, page, section, url, language, date } = reference;
  const day = singleDate(date);
  const datePublished = day === undefined ? {} : { datePublished: day };
  const newspaper = { name: paper, url: paperUrl };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    url,
    mainEntityOfPage: url,
    inLanguage: language,
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...datePublished,
    temporalCoverage: date.edtf,
    contentLocation: { '@type': 'City', name: cityName },
    publisher: { '@type': 'NewsMediaOrganization', ...newspaper },
    ...(section !== null && { articleSection: section }),
    ...(page !== null && { pagination: page }),
    isPartOf: {
      '@type': 'PublicationIssue',
      ...datePublished,
      isPartOf: { '@type': 'Newspaper', ...newspaper },
    },
  };
}

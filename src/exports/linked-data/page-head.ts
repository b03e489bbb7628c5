import { singleDate } from '../citations/cited-date.ts';
import type { Reference } from '../citations/reference.ts';

/**
 * The head of an article's page for machines: `citation_*` for scholarly search engines, Dublin Core and PRISM for catalogues.
 * Zotero makes a complete newspaper article of them and of the last two names. No `citation_journal_title`: with it, Zotero
 * takes every article for one of a journal, whatever else the head says.
 */
export function pageHead(reference: Reference, around: ArticleAddresses): PageHead {
  const { title, authors, paper, city, page, section, url, language, rights, date } = reference;
  const day = singleDate(date)?.replaceAll('-', '/');
  const metas: readonly (readonly [name: string, content: string | null | undefined])[] = [
    ['citation_title', title],
    ...authors.map((name) => ['citation_author', name] as const),
    ['citation_publication_date', day],
    ['citation_date', day],
    ['citation_firstpage', page],
    ['citation_language', language],
    ['citation_public_url', url],
    ['dcterms.type', 'newspaperArticle'],
    ['dcterms.issued', date.edtf],
    ['dcterms.isPartOf', paper],
    ['prism.publicationName', paper],
    ['dcterms.rights', rights],
    ['eprints.place_of_pub', city],
    ['article:section', section],
  ];
  return {
    metas: metas.flatMap(([name, content]) => (typeof content === 'string' ? [{ name, content }] : [])),
    jsonLd: newsArticle(reference, around),
  };
}

/** What machines read of an article. */
export interface PageHead {
  /** Names and contents of `meta` elements, in order. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly jsonLd: object;
}

/** Whole addresses around an article, and the full name of its city. */
interface ArticleAddresses {
  readonly paperUrl: string;
  readonly cityName: string;
}

/** An article as schema.org has it: in an issue of a newspaper, dated no finer than is known. */
function newsArticle(reference: Reference, { paperUrl, cityName }: ArticleAddresses): object {
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
    locationCreated: { '@type': 'City', name: cityName },
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

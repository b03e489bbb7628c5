import type { ArticleRecord } from '../records/article-record.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** What machines read of an article. */
export interface ArticleHeadView {
  /** Names and contents of `meta` elements, in order. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly jsonLd: object;
}

/** `site` is the address that the archive is published at. */
export function articleHeadView(article: ArticleRecord, archive: ArchiveIndex, site: URL): ArticleHeadView {
  return { metas: metasOf(article, archive, site), jsonLd: jsonLdOf(article, archive, site) };
}

function metasOf(article: ArticleRecord, archive: ArchiveIndex, site: URL): ArticleHeadView['metas'] {
  const paper = archive.getPaper(article.paper).name;
  const number = archive.getPage(article.pageId).number;
  return [
    { name: 'citation_title', content: article.title },
    ...writersOf(article).map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_date', content: citedDate(article).replaceAll('-', '/') },
    { name: 'citation_journal_title', content: paper },
    ...(number === null ? [] : [{ name: 'citation_firstpage', content: number }]),
    { name: 'citation_language', content: words.language },
    { name: 'citation_public_url', content: new URL(addresses.article(article.id), site).href },
    { name: 'dcterms.type', content: 'newspaperArticle' },
    { name: 'dcterms.issued', content: article.date.edtf },
    { name: 'dcterms.isPartOf', content: paper },
  ];
}

function jsonLdOf(article: ArticleRecord, archive: ArchiveIndex, site: URL): object {
  const page = archive.getPage(article.pageId);
  const paper = archive.getPaper(article.paper);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    url: new URL(addresses.article(article.id), site).href,
    inLanguage: words.language,
    author: writersOf(article).map((name) => ({ '@type': 'Person', name })),
    datePublished: citedDate(article),
    temporalCoverage: article.date.edtf,
    contentLocation: { '@type': 'City', name: archive.getCity(article.city).fullName },
    ...(article.section !== null && { articleSection: article.section.name }),
    ...(page.number !== null && { pagination: page.number }),
    isPartOf: {
      '@type': 'PublicationIssue',
      datePublished: citedDate(article),
      isPartOf: {
        '@type': 'Newspaper',
        name: paper.name,
        url: new URL(addresses.paper(paper.slug), site).href,
      },
    },
  };
}

function writersOf({ bylines }: ArticleRecord): readonly string[] {
  return [...new Set(bylines.map(({ name }) => name))];
}

/** As much of the date as is known: a day, a month or a year, never more. */
function citedDate({ date: { earliest, latest, basis } }: ArticleRecord): string {
  if (basis === 'printed' && earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  return earliest.slice(0, 4);
}

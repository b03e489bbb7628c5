import type { SitePage } from './site-page.ts';

/** What Zotero keeps of a newspaper article; a field that it does not find is empty. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publicationTitle: string;
  readonly date: string;
  readonly section: string;
  readonly pages: string;
  readonly place: string;
  readonly language: string;
  readonly url: string;
  readonly rights: string;
}

/**
 * Reads the head of a page as Zotero's translator for embedded metadata does: `citation_*` first, Dublin Core where there is
 * none, and the type from `dcterms.type`, without which everything with a `citation_title` is a journal article.
 */
export function zoteroItem(page: SitePage): ZoteroItem {
  const all = (name: string) =>
    page.elements.flatMap(({ tag, attributes }) => {
      const named = attributes.get('name') ?? attributes.get('property');
      return tag === 'meta' && named === name ? (attributes.get('content') ?? []) : [];
    });
  const first = (...names: readonly string[]) => names.flatMap(all).find((content) => content !== '') ?? '';
  return {
    itemType: first('dcterms.type') || (first('citation_title') && 'journalArticle') || 'webpage',
    title: first('citation_title', 'dcterms.title', 'og:title'),
    authors: all('citation_author').flatMap((names) => names.split(/\s*;\s*/u)),
    publicationTitle: first('citation_journal_title', 'dcterms.source', 'og:site_name'),
    date: first('citation_date', 'citation_publication_date', 'dcterms.issued'),
    section: first('article:section'),
    pages: first('citation_firstpage'),
    place: first('eprints.place_of_pub'),
    language: first('citation_language', 'dcterms.language'),
    url: first('citation_public_url', 'og:url'),
    rights: first('dcterms.rights'),
  };
}

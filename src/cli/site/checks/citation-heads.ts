import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';
import { isArticleAddress, type SitePage } from '../site-page.ts';

/** Finds articles whose head gives Zotero less than the file of all articles for citation processors says. */
export function findUncitableArticles(site: BuiltSite): SiteProblem[] {
  const file = site.files.get('data/articles.csl.json');
  const items = new Map(asItems(JSON.parse(file?.toString('utf8') ?? '[]')).map((item) => [item.id, item]));
  return site.pages
    .filter(({ address }) => isArticleAddress(address))
    .flatMap((page) => {
      const item = zoteroItem(page);
      const known = items.get(page.address.split('/')[2]);
      if (known?.type !== 'article-newspaper') return [];
      return Object.entries(expectedItem(known)).flatMap(([field, wished]) => {
        const found: unknown = Object.entries(item).find(([name]) => name === field)?.[1];
        if (wished instanceof RegExp ? wished.test(String(found)) : isSame(found, wished)) return [];
        const reason = `Unexpected ${field} ${JSON.stringify(found)} for Zotero, expected ${String(wished)}`;
        return [problemIn(page.file, 'citation', reason)];
      });
    });
}

/** What a file of CSL-JSON says of an article. */
interface CitedItem {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly 'publisher-place'?: string;
  readonly section?: string;
  readonly page?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language?: string;
  readonly URL?: string;
}

function asItems(value: unknown): readonly CitedItem[] {
  return Array.isArray(value) ? value : [];
}

function expectedItem(
  known: CitedItem,
): Readonly<Record<keyof ZoteroItem, string | readonly string[] | RegExp>> {
  return {
    itemType: 'newspaperArticle',
    title: known.title ?? '',
    authors: known.author?.map(({ literal }) => literal) ?? [],
    publicationTitle: known['container-title'] ?? '',
    date: dateOf(known.issued?.['date-parts'] ?? []),
    section: known.section ?? '',
    pages: known.page ?? '',
    place: known['publisher-place'] ?? '',
    language: known.language ?? '',
    url: known.URL ?? '',
    rights: /./u,
  };
}

/** The day or month; of an interval the year that both ends share, else the interval itself. */
function dateOf(ends: readonly (readonly number[])[]): string | RegExp {
  const [from = [], to = from] = ends;
  if (ends.length <= 1) return from.map((part) => String(part).padStart(2, '0')).join('/');
  return from[0] === to[0] ? String(from[0]) : /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u;
}

function isSame(found: unknown, wished: string | readonly string[] | RegExp): boolean {
  return JSON.stringify(found) === JSON.stringify(wished);
}

/** What Zotero keeps of a newspaper article; a field that it does not find is empty. */
interface ZoteroItem {
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

/** Names that decide the type of an item, whatever else a head says. */
const TYPE_NAMES = [
  ['citation_journal_title', 'journalArticle'],
  ['citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'conferencePaper'],
  ['citation_conference', 'conferencePaper'],
  ['citation_book_title', 'bookSection'],
  ['citation_inbook_title', 'bookSection'],
  ['citation_dissertation_institution', 'thesis'],
] as const;

/**
 * Reads the head of a page as Zotero's translator for embedded metadata does (version of 2026-04-27): a name that belongs to
 * one kind of publication decides the type, then `dcterms.type`, then `citation_title`, which is taken for a journal's.
 */
function zoteroItem(page: SitePage): ZoteroItem {
  const all = (name: string) =>
    page.elements.flatMap(({ tag, attributes }) => {
      const named = attributes.get('name') ?? attributes.get('property');
      return tag === 'meta' && named === name ? (attributes.get('content') ?? []) : [];
    });
  const first = (...names: readonly string[]) => names.flatMap(all).find((content) => content !== '') ?? '';
  return {
    itemType:
      TYPE_NAMES.find(([name]) => first(name) !== '')?.[1] ??
      (first('dcterms.type') || (first('citation_title') && 'journalArticle') || 'webpage'),
    title: first('citation_title', 'dcterms.title', 'og:title'),
    authors: all('citation_author').flatMap((names) => names.split(/\s*;\s*/u)),
    publicationTitle: first('citation_journal_title', 'prism.publicationName', 'og:site_name'),
    date: first('citation_date', 'citation_publication_date', 'dcterms.issued'),
    section: first('article:section'),
    pages: first('citation_firstpage'),
    place: first('eprints.place_of_pub'),
    language: first('citation_language', 'dcterms.language'),
    url: first('citation_public_url', 'og:url'),
    rights: first('dcterms.rights'),
  };
}

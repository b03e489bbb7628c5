import type { ArticleHeadView } from '../views/article/citing-view.ts';
import { citingWords } from '../words/citing-words.ts';
import { newsArticle, type ArticlePlaces } from './news-article.ts';
import type { Reference } from './reference.ts';
import { singleDate } from './single-date.ts';

/**
 * The head of an article's page for machines: `citation_*` for scholarly search engines, Dublin Core for catalogues; both,
 * and three names that it knows besides, make a complete newspaper article in Zotero. See `zotero-item.ts`.
 */
export function articleHead(reference: Reference, places: ArticlePlaces): ArticleHeadView {
  const { title, authors, paper, city, page, section, url, language, date } = reference;
  const day = singleDate(date)?.replaceAll('-', '/');
  const metas: readonly (readonly [name: string, content: string | null | undefined])[] = [
    ['citation_title', title],
    ...authors.map((name) => ['citation_author', name] as const),
    ['citation_publication_date', day],
    ['citation_date', day],
    ['citation_journal_title', paper],
    ['citation_firstpage', page],
    ['citation_language', language],
    ['citation_public_url', url],
    ['dcterms.type', 'newspaperArticle'],
    ['dcterms.issued', date.edtf],
    ['dcterms.isPartOf', paper],
    ['dcterms.rights', citingWords.rights],
    ['eprints.place_of_pub', city],
    ['article:section', section],
  ];
  return {
    metas: metas.flatMap(([name, content]) => (typeof content === 'string' ? [{ name, content }] : [])),
    jsonLd: newsArticle(reference, places),
  };
}

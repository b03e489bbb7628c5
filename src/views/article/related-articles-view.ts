import type { ArticleRecord } from '../../records/article-record.ts';
import type { RelatedRecord } from '../../records/connection-record.ts';
import { connectionWords } from '../../words/connection-words.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { NEAREST } from '../../archive/nearest-in-list.ts';

/** Articles that share something with one. */
export interface RelatedArticlesView {
  readonly groups: readonly RelatedGroup[];
  /** Said when nothing is known to be about the same; else empty. */
  readonly note: string;
}

/** Articles under the name of what they share. */
export interface RelatedGroup {
  readonly title: string;
  readonly articles: readonly RelatedLinkView[];
}

/** An article in a list, with the words that are the reason why it stands there; none where the list's title says it. */
export interface RelatedLinkView extends ArticleLinkView {
  readonly terms: readonly { readonly text: string; readonly href: string }[];
}

/** The closest relation first: the same words, about the same, by the same, in the same section. None twice, and of the same page only what shares words. */
export function relatedArticlesView(article: ArticleRecord, archive: ArchiveIndex): RelatedArticlesView {
  const seen = new Set<string>();
  const take = (articles: readonly ArticleRecord[]) =>
    articles.filter(({ id, pageId }) => {
      const isNew = pageId !== article.pageId && !seen.has(id);
      seen.add(id);
      return isNew;
    });
  const twins = archive
    .reuseOf(article.id)
    .map(({ articles: [one, other] }) => (one === article.id ? other : one));
  for (const id of twins) seen.add(id);
  const groups = [
    {
      title: connectionWords.reuse.title,
      articles: twins.slice(0, NEAREST).map((id) => withoutTerms(archive.getArticle(id), archive)),
    },
    ...aboutTheSame(article, archive).map(({ title, related }) => {
      const others = related.filter(({ article: id }) => !twins.includes(id));
      for (const { article: id } of others) seen.add(id);
      return { title, articles: others.map((one) => explained(one, archive)) };
    }),
    ...[
      { title: words.article.sameContributors, articles: take(byContributor(article, archive)) },
      { title: words.article.sameSection, articles: take(inSection(article, archive)) },
    ].map(({ title, articles }) => ({
      title,
      articles: articles.slice(0, NEAREST).map((other) => withoutTerms(other, archive)),
    })),
  ].filter(({ articles }) => articles.length > 0);
  const { related } = archive.connectionsOf(article.id);
  return { groups, note: related.length + twins.length === 0 ? connectionWords.unknown : '' };
}

function aboutTheSame(article: ArticleRecord, archive: ArchiveIndex) {
  const { related } = archive.connectionsOf(article.id);
  const isOwn = ({ article: id }: RelatedRecord) => archive.getArticle(id).city === article.city;
  return [
    { title: connectionWords.inCity(archive.getCity(article.city).name), related: related.filter(isOwn) },
    { title: connectionWords.elsewhere, related: related.filter((one) => !isOwn(one)) },
  ];
}

function explained({ article, terms }: RelatedRecord, archive: ArchiveIndex): RelatedLinkView {
  return {
    ...articleLinkView(archive.getArticle(article), archive, ['city', 'date']),
    terms: terms.map((text) => ({ text, href: addresses.searchFor(text) })),
  };
}

function withoutTerms(article: ArticleRecord, archive: ArchiveIndex): RelatedLinkView {
  return { ...articleLinkView(article, archive, ['paper', 'date']), terms: [] };
}

/** Of the first name first. */
function byContributor(article: ArticleRecord, archive: ArchiveIndex): readonly ArticleRecord[] {
  return archive
    .bylinesOf(article)
    .flatMap((byline) => archive.nearestOfContributor(byline.contributor, article));
}

function inSection(article: ArticleRecord, archive: ArchiveIndex): readonly ArticleRecord[] {
  return article.section === null ? [] : archive.nearestOfSection(article.section.slug, article);
}

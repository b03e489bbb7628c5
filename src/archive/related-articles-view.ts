import type { ArticleRecord } from '../records/article-record.ts';
import { words } from '../words/words.ts';
import { articleLinkView, type ArticleFact, type ArticleLinkView } from './article-link-view.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** Articles that share something with one, under the name of what they share. */
export interface RelatedGroup {
  readonly title: string;
  readonly articles: readonly ArticleLinkView[];
}

/** As many as are looked over at a glance; the shared name, section or city leads to all of them. */
const SHOWN = 4;

/** Never on the same page, never twice; the closest relation first. */
export function relatedArticlesView(article: ArticleRecord, archive: ArchiveIndex): readonly RelatedGroup[] {
  const others = archive.articles.filter((other) => other.pageId !== article.pageId);
  const seen = new Set<string>();
  return RELATIONS.flatMap(({ title, facts, isRelated }) => {
    const related = others
      .filter((other) => !seen.has(other.id) && isRelated(article, other, archive))
      .slice(0, SHOWN);
    for (const other of related) seen.add(other.id);
    const articles = related.map((other) => articleLinkView(other, archive, facts));
    return articles.length === 0 ? [] : [{ title, articles }];
  });
}

interface Relation {
  readonly title: string;
  /** What the relation does not say. */
  readonly facts: readonly ArticleFact[];
  readonly isRelated: (article: ArticleRecord, other: ArticleRecord, archive: ArchiveIndex) => boolean;
}

const RELATIONS: readonly Relation[] = [
  { title: words.article.sameContributors, facts: ['paper', 'date'], isRelated: shareContributor },
  { title: words.article.sameSection, facts: ['paper', 'date'], isRelated: shareSection },
  {
    title: words.article.sameCity,
    facts: ['paper', 'date'],
    isRelated: (one, other) => one.city === other.city,
  },
  { title: words.article.otherCities, facts: ['city', 'date'], isRelated: shareMonthElsewhere },
];

function shareContributor(one: ArticleRecord, other: ArticleRecord, archive: ArchiveIndex): boolean {
  const contributors = new Set(archive.bylinesOf(one).map((byline) => byline.contributor));
  return archive.bylinesOf(other).some((byline) => contributors.has(byline.contributor));
}

function shareSection(one: ArticleRecord, other: ArticleRecord): boolean {
  return one.section !== null && one.section.slug === other.section?.slug;
}

function shareMonthElsewhere(one: ArticleRecord, other: ArticleRecord): boolean {
  return one.city !== other.city && one.date.earliest.slice(0, 7) === other.date.earliest.slice(0, 7);
}

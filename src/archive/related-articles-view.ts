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
  const seen = new Set<string>();
  return RELATIONS.flatMap(({ title, facts, listCandidates }) => {
    const related: ArticleRecord[] = [];
    for (const other of listCandidates(article, archive)) {
      if (related.length === SHOWN) break;
      if (other.pageId === article.pageId || seen.has(other.id)) continue;
      related.push(other);
      seen.add(other.id);
    }
    const articles = related.map((other) => articleLinkView(other, archive, facts));
    return articles.length === 0 ? [] : [{ title, articles }];
  });
}

interface Relation {
  readonly title: string;
  /** What the relation does not say. */
  readonly facts: readonly ArticleFact[];
  /** From an index, so that no article looks through all others. */
  readonly listCandidates: (article: ArticleRecord, archive: ArchiveIndex) => Iterable<ArticleRecord>;
}

const RELATIONS: readonly Relation[] = [
  { title: words.article.sameContributors, facts: ['paper', 'date'], listCandidates: byContributor },
  {
    title: words.article.sameSection,
    facts: ['paper', 'date'],
    listCandidates: ({ section }, archive) =>
      section === null ? [] : archive.articlesOfSection(section.slug),
  },
  {
    title: words.article.sameCity,
    facts: ['paper', 'date'],
    listCandidates: ({ city }, archive) => archive.articlesOfCity(city),
  },
  { title: words.article.otherCities, facts: ['city', 'date'], listCandidates: elsewhereInMonth },
];

/** Of the first name first. */
function byContributor(article: ArticleRecord, archive: ArchiveIndex): readonly ArticleRecord[] {
  return archive.bylinesOf(article).flatMap((byline) => archive.articlesOfContributor(byline.contributor));
}

/** Walked only as far as it is needed: a month of many cities is long. */
function* elsewhereInMonth({ city, date }: ArticleRecord, archive: ArchiveIndex): Iterable<ArticleRecord> {
  for (const other of archive.articlesOfMonth(date.earliest.slice(0, 7))) {
    if (other.city !== city) yield other;
  }
}

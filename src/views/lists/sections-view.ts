import { type Holdings, holdingsOf } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { SectionRecord } from '../../records/registry-records.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';
import { yearStripsView, type YearStripView } from '../calendar/year-strips-view.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import type { NameEntry } from '../links/entries.ts';
import { itemsOfPart, type Part, type PartLink, partLinks, partTitle } from '../links/list-parts.ts';

/** A section (栏目) with a part of its articles. */
export interface SectionView extends SectionSummary {
  readonly title: string;
  readonly articles: readonly ArticleLinkView[];
  readonly parts: readonly PartLink[];
  /** When they were printed. */
  readonly years: readonly YearStripView[];
}

/** A section in the list of sections. */
interface SectionSummary {
  readonly name: string;
  readonly href: string;
  /** The papers that it stands in, and how many articles it has. */
  readonly description: string;
}

/** Two columns of three. */
const LATEST = 6;
/** Of more sections the list shows no articles: it would be too long to be looked over. */
const MOST_WITH_ARTICLES = 40;

/** All sections, each with its first articles. */
export function sectionsView(
  archive: ArchiveIndex,
): readonly (SectionSummary & { readonly latest: readonly ArticleLinkView[] })[] {
  const shown = archive.sections.length > MOST_WITH_ARTICLES ? 0 : LATEST;
  return archive.sections.map((section) => ({
    ...summaryOf(section, archive),
    latest: linksOf(section.articles.slice(0, shown).map(archive.getArticle), archive),
  }));
}

export function sectionView(section: SectionRecord, part: Part, archive: ArchiveIndex): SectionView {
  const summary = summaryOf(section, archive);
  const records = section.articles.map(archive.getArticle);
  return {
    ...summary,
    title: partTitle(section.name, part),
    articles: linksOf(itemsOfPart(records, part), archive),
    parts: partLinks(records.length, summary.href, part),
    years: part === undefined ? yearStripsView(holdingsOf(records, archive)) : [],
  };
}

function summaryOf({ slug, name, articles }: SectionRecord, archive: ArchiveIndex): SectionSummary {
  const papers = new Set(articles.map((id) => archive.getPaper(archive.getArticle(id).paper).name));
  const count = words.units.articlesLong(articles.length);
  return { name, href: addresses.section(slug), description: `${[...papers].join('、')} · ${count}` };
}

function linksOf(articles: readonly ArticleRecord[], archive: ArchiveIndex): readonly ArticleLinkView[] {
  return articles.map((article) => articleLinkView(article, archive, ['paper', 'date', 'kind']));
}

/** As many as are looked over at a glance; the list of sections has all. */
const MOST_ENTRIES = 60;

/** The sections that some holdings have, each with the number of their articles in it; of very many those with the most. */
export function sectionEntries({ articles }: Holdings, archive: ArchiveIndex): readonly NameEntry[] {
  const held = Map.groupBy(articles, ({ section }) => section?.slug);
  const countOf = ({ slug }: SectionRecord): number => held.get(slug)?.length ?? 0;
  const sections = archive.sections.filter((section) => countOf(section) > 0);
  const shown = new Set(sections.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MOST_ENTRIES));
  return sections
    .filter((section) => shown.has(section))
    .map((section) => ({
      name: section.name,
      href: addresses.section(section.slug),
      note: '',
      count: words.units.articles(countOf(section)),
    }));
}

import { type Holdings, holdingsOf } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { SectionRecord } from '../../records/registry-records.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';
import { yearStripsView, type YearStripView } from '../calendar/year-strips-view.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import type { NameEntry } from '../links/entries.ts';

/** A section (栏目) with its articles. */
export interface SectionView {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly count: string;
  /** The papers that it stands in, and how many articles it has. */
  readonly description: string;
  readonly articles: readonly ArticleLinkView[];
  /** When they were printed. */
  readonly years: readonly YearStripView[];
  /** The first of them, for a list of sections. */
  readonly latest: readonly ArticleLinkView[];
}

/** Two columns of three. */
const LATEST = 6;

export function sectionsView(archive: ArchiveIndex): readonly SectionView[] {
  return archive.sections.map((section) => sectionView(section, archive));
}

function sectionView({ slug, name, articles }: SectionRecord, archive: ArchiveIndex): SectionView {
  const records = articles.map(archive.getArticle);
  const papers = new Set(records.map((article) => archive.getPaper(article.paper).name));
  const count = words.units.articlesLong(articles.length);
  const links = records.map((article) => articleLinkView(article, archive, ['paper', 'date', 'kind']));
  return {
    slug,
    name,
    href: addresses.section(slug),
    count,
    description: `${[...papers].join('、')} · ${count}`,
    articles: links,
    years: yearStripsView(holdingsOf(records, archive)),
    latest: links.slice(0, LATEST),
  };
}

/** The sections that some holdings have, each with the number of their articles in it. */
export function sectionEntries({ articles }: Holdings, archive: ArchiveIndex): readonly NameEntry[] {
  const held = Map.groupBy(articles, ({ section }) => section?.slug);
  return archive.sections
    .filter(({ slug }) => held.has(slug))
    .map(({ slug, name }) => ({
      name,
      href: addresses.section(slug),
      note: '',
      count: words.units.articles(held.get(slug)?.length ?? 0),
    }));
}

import type { PaperRecord } from '../../records/registry-records.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { contributorsOfPaper, initialsOfPaper, type InitialsView } from '../people/contributors-view.ts';
import { coverageView, sizeOfHoldings } from './holdings-in-words.ts';
import type { Crumb } from '../links/crumbs.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { MOST_BESIDE_LISTS, pageListView, type PageListView } from '../links/page-link-view.ts';
import type { NameEntry } from '../links/entries.ts';
import { sectionEntries } from '../lists/sections-view.ts';
import { yearStripsView, type YearStripView } from '../calendar/year-strips-view.ts';

/** A paper: what is held of it, and who and what stands in it. */
export interface PaperView extends PageListView {
  readonly name: string;
  readonly crumbs: readonly Crumb[];
  readonly description: string;
  readonly summary: string;
  /** Says how many pages do not print the paper's name; empty when all do. */
  readonly inference: string;
  /** What is held, and what is not known to be. */
  readonly coverage: readonly string[];
  readonly years: readonly YearStripView[];
  /** The ways to all contributors, where not all are shown. */
  readonly initials: InitialsView;
  /** Sections and contributors, where there are any. */
  readonly lists: readonly { readonly title: string; readonly entries: readonly NameEntry[] }[];
}

export function paperView(paper: PaperRecord, archive: ArchiveIndex): PaperView {
  const city = archive.getCity(paper.city);
  const held = {
    base: addresses.city(city.slug),
    pages: archive.pagesOfPaper(paper.slug),
    articles: archive.articlesOfPaper(paper.slug),
  };
  const inferred = held.pages.filter((page) => page.paper.basis === 'inferred').length;
  const summary = sizeOfHoldings(held).join(' · ');
  return {
    name: paper.name,
    description: `${paper.name}，${city.fullName}：${summary}`,
    crumbs: [
      { text: words.nav.cities, href: addresses.cities },
      { text: city.name, href: addresses.city(city.slug) },
      { text: paper.name },
    ],
    summary,
    inference: inferred === 0 ? '' : words.paper.inferred(inferred, held.pages.length),
    coverage: coverageView(held),
    years: yearStripsView(held),
    ...pageListView(held.pages, archive, MOST_BESIDE_LISTS),
    initials: initialsOfPaper(paper.slug, archive),
    lists: [
      { title: words.paper.sections, entries: sectionEntries(held, archive) },
      { title: words.paper.contributors, entries: contributorsOfPaper(paper.slug, archive) },
    ].filter(({ entries }) => entries.length > 0),
  };
}

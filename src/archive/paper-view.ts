import type { PaperRecord } from '../records/registry-records.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import { contributorLinkView, type ContributorLinkView } from './contributor-link-view.ts';
import type { Crumb } from './crumbs-view.ts';
import { holdings } from './holdings.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { pageLinkView, type PageLinkView } from './page-link-view.ts';
import { sectionsView, type SectionLinkView } from './sections-view.ts';
import { spanOfYears } from './span-of-years.ts';
import { yearStripsView, type YearStripView } from './year-strips-view.ts';

/** A paper: what is held of it, and who and what stands in it. */
export interface PaperView {
  readonly name: string;
  readonly crumbs: readonly Crumb[];
  readonly summary: string;
  /** Says how many pages do not print the paper's name; empty when all do. */
  readonly inference: string;
  readonly years: readonly YearStripView[];
  readonly pages: readonly PageLinkView[];
  readonly sections: readonly SectionLinkView[];
  readonly contributors: readonly ContributorLinkView[];
}

export function paperView(paper: PaperRecord, archive: ArchiveIndex): PaperView {
  const city = archive.getCity(paper.city);
  const inCity = holdings(archive, city.slug);
  const held = {
    ...inCity,
    pages: inCity.pages.filter((page) => page.paper.value === paper.slug),
    articles: inCity.articles.filter((article) => article.paper === paper.slug),
  };
  const inferred = held.pages.filter((page) => page.paper.basis === 'inferred').length;
  const ids = new Set(held.articles.map((article) => article.id));
  return {
    name: paper.name,
    crumbs: [
      { text: words.nav.cities, href: addresses.cities },
      { text: city.name, href: addresses.city(city.slug) },
      { text: paper.name },
    ],
    summary: [
      words.units.pages(held.pages.length),
      words.units.articlesLong(held.articles.length),
      spanOfYears(held),
    ].join(' · '),
    inference: inferred === 0 ? '' : words.paper.inferred(inferred, held.pages.length),
    years: yearStripsView(held),
    pages: held.pages.map((page) => pageLinkView(page, archive)),
    sections: sectionsView(archive).filter(({ articles }) => articles.some((article) => ids.has(article.id))),
    contributors: archive.contributors
      .filter((contributor) => contributor.paper === paper.slug)
      .map((contributor) => contributorLinkView(contributor)),
  };
}

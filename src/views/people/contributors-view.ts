import { holdingsOf } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ContributorRecord } from '../../records/registry-records.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';
import { yearStripsView, type YearStripView } from '../calendar/year-strips-view.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import type { Crumb } from '../links/crumbs.ts';
import type { NameEntry } from '../links/entries.ts';

/** Everybody who signs in one paper. */
interface ContributorGroup {
  readonly paper: string;
  readonly slug: string;
  readonly href: string;
  readonly count: string;
  readonly contributors: readonly NameEntry[];
}

/**
 * All names, paper by paper: namesakes of different papers are different people until proved otherwise. A paper without
 * names is left out.
 */
export function contributorsView(archive: ArchiveIndex): readonly ContributorGroup[] {
  return archive.papers
    .map(({ name, slug }) => {
      const contributors = contributorsOfPaper(slug, archive);
      return {
        paper: name,
        slug,
        href: addresses.paper(slug),
        count: words.units.contributors(contributors.length),
        contributors,
      };
    })
    .filter((group) => group.contributors.length > 0);
}

/** The names of one paper, who signed most first. */
export function contributorsOfPaper(slug: string, archive: ArchiveIndex): readonly NameEntry[] {
  return archive.contributorsOfPaper(slug).map(contributorLinkView);
}

/** A name within one paper: what it did, where, with whom. */
interface ContributorView {
  readonly name: string;
  readonly crumbs: readonly Crumb[];
  readonly description: string;
  /** That namesakes of other papers are not meant. */
  readonly within: string;
  /** `记者 3 次 · 摄影 1 次`. */
  readonly roles: string;
  readonly articles: readonly ArticleLinkView[];
  /** When the name was printed. */
  readonly years: readonly YearStripView[];
  readonly coSigners: readonly NameEntry[];
  /** The same name in other papers, each with the name of its paper. */
  readonly namesakes: readonly NameEntry[];
}

export function contributorView(contributor: ContributorRecord, archive: ArchiveIndex): ContributorView {
  const paper = archive.getPaper(contributor.paper);
  const articles = contributor.articles.map(archive.getArticle);
  const roles = contributor.roles.map(({ role, count }) => `${role} ${words.units.times(count)}`).join(' · ');
  return {
    name: contributor.name,
    crumbs: [
      { text: words.nav.contributors, href: addresses.contributors },
      { text: paper.name, href: addresses.paper(paper.slug) },
      { text: contributor.name },
    ],
    description: `${contributor.name}，${paper.name}：${roles}`,
    within: words.contributor.within(paper.name),
    roles,
    articles: articles.map((article) => articleLinkView(article, archive, ['date', 'section', 'kind'])),
    years: yearStripsView(holdingsOf(articles, archive)),
    namesakes: archive
      .contributorsNamed(contributor.name)
      .filter(({ key }) => key !== contributor.key)
      .map((other) => ({ ...contributorLinkView(other), note: archive.getPaper(other.paper).name })),
    coSigners: contributor.coSigners.map(archive.getContributor).map(contributorLinkView),
  };
}

/** A name in a list of names, with its roles: `记者、摄影`. */
function contributorLinkView(contributor: ContributorRecord): NameEntry {
  return {
    name: contributor.name,
    href: addresses.contributor(contributor.key),
    note: contributor.roles.map(({ role }) => role).join('、'),
    count: words.units.articles(contributor.articles.length),
  };
}

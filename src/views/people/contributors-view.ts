import { holdingsOf } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ContributorRecord } from '../../records/registry-records.ts';
import { addresses } from '../../routes.ts';
import { ascending } from '../../text/ascending.ts';
import { browsingWords } from '../../words/browsing-words.ts';
import { words } from '../../words/words.ts';
import { yearStripsView, type YearStripView } from '../calendar/year-strips-view.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import type { Crumb } from '../links/crumbs.ts';
import type { NameEntry } from '../links/entries.ts';
import { itemsOfPart, type Part, type PartLink, partLinks, partTitle } from '../links/list-parts.ts';

/** Everybody who signs in one paper. */
interface ContributorGroup {
  readonly paper: string;
  readonly slug: string;
  readonly href: string;
  readonly count: string;
  /** Who signed most; of few names, all. */
  readonly contributors: readonly NameEntry[];
  /** The ways to all names; none where all are shown. */
  readonly initials: InitialsView;
}

/** The letters with which names begin, where not all of them are shown. */
export interface InitialsView {
  /** How many names are not shown. */
  readonly rest: number;
  readonly letters: readonly Required<Crumb>[];
}

/** As many names of a paper as are looked over at a glance, and of all papers together. */
const MOST_NAMES = 60;
const MOST_OF_ALL = 4 * MOST_NAMES;

/**
 * All names, paper by paper: namesakes of different papers are different people until proved otherwise. A paper without
 * names is left out.
 */
export function contributorsView(archive: ArchiveIndex): readonly ContributorGroup[] {
  const most = namesOfEach(archive);
  return archive.papers
    .map(({ name, slug }) => {
      return {
        paper: name,
        slug,
        href: addresses.paper(slug),
        count: words.units.contributors(archive.contributorsOfPaper(slug).length),
        contributors: contributorsOfPaper(slug, archive, most),
        initials: initialsOfPaper(slug, archive, most),
      };
    })
    .filter((group) => group.contributors.length > 0);
}

/** How many names of each paper are shown where all papers stand. */
function namesOfEach({ papers }: ArchiveIndex): number {
  return Math.min(MOST_NAMES, Math.ceil(MOST_OF_ALL / papers.length));
}

/** The names of one paper, who signed most first; of many, the first of them. */
export function contributorsOfPaper(
  slug: string,
  archive: ArchiveIndex,
  most = MOST_NAMES,
): readonly NameEntry[] {
  return archive.contributorsOfPaper(slug).slice(0, most).map(contributorLinkView);
}

export function initialsOfPaper(slug: string, archive: ArchiveIndex, most = MOST_NAMES): InitialsView {
  const all = archive.contributorsOfPaper(slug);
  const letters = all.length > most ? [...new Set(all.map(initialOf))].toSorted() : [];
  return {
    rest: all.length - most,
    letters: letters.map((letter) => ({
      text: letter.toUpperCase(),
      href: addresses.contributorsByInitial(slug, letter),
    })),
  };
}

function initialOf({ slug }: ContributorRecord): string {
  return slug.charAt(0);
}

/** The names of a paper that begin with one letter, in the order of their pinyin, or a part of them. */
interface InitialView {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly count: string;
  readonly contributors: readonly NameEntry[];
  readonly parts: readonly PartLink[];
}

/** A letter with which some names of a paper begin, and how many. */
interface Initial {
  readonly paper: string;
  readonly letter: string;
  readonly count: number;
}

/** Those to which lists of names lead. */
export function initialsOf(archive: ArchiveIndex): readonly Initial[] {
  return archive.papers.flatMap(({ slug: paper }) => {
    const all = archive.contributorsOfPaper(paper);
    if (all.length <= namesOfEach(archive)) return [];
    return [...Map.groupBy(all, initialOf)].map(([letter, { length: count }]) => ({ paper, letter, count }));
  });
}

export function initialView(paper: string, letter: string, part: Part, archive: ArchiveIndex): InitialView {
  const { name } = archive.getPaper(paper);
  const title = partTitle(`${name} · ${browsingWords.cut.initials(letter)}`, part);
  const contributors = archive
    .contributorsOfPaper(paper)
    .filter((contributor) => initialOf(contributor) === letter)
    .toSorted((a, b) => ascending(a.slug, b.slug));
  return {
    title,
    crumbs: [{ text: words.nav.contributors, href: addresses.contributors }, { text: title }],
    count: words.units.contributors(contributors.length),
    contributors: itemsOfPart(contributors, part).map(contributorLinkView),
    parts: partLinks(contributors.length, addresses.contributorsByInitial(paper, letter), part),
  };
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
  /** Of a part. */
  readonly articles: readonly ArticleLinkView[];
  readonly parts: readonly PartLink[];
  /** When the name was printed; told on the newest part. */
  readonly years: readonly YearStripView[];
  /** With how many articles each signed, too: what others sign elsewhere is told at their names. */
  readonly coSigners: readonly NameEntry[];
  /** The same name in other papers, each with the name of its paper. */
  readonly namesakes: readonly NameEntry[];
}

/** With whom somebody signed is told up to here; all of them stand in the articles. */
const MOST_CO_SIGNERS = 100;

export function contributorView(
  contributor: ContributorRecord,
  part: Part,
  archive: ArchiveIndex,
): ContributorView {
  const paper = archive.getPaper(contributor.paper);
  const articles = contributor.articles.map(archive.getArticle);
  const roles = contributor.roles.map(({ role, count }) => `${role} ${words.units.times(count)}`).join(' · ');
  return {
    name: partTitle(contributor.name, part),
    crumbs: [
      { text: words.nav.contributors, href: addresses.contributors },
      { text: paper.name, href: addresses.paper(paper.slug) },
      { text: contributor.name },
    ],
    description: `${contributor.name}，${paper.name}：${roles}`,
    within: words.contributor.within(paper.name),
    roles,
    articles: itemsOfPart(articles, part).map((article) =>
      articleLinkView(article, archive, ['date', 'section', 'kind']),
    ),
    parts: partLinks(articles.length, addresses.contributor(contributor.key), part),
    years: part === undefined ? yearStripsView(holdingsOf(articles, archive)) : [],
    namesakes: archive
      .contributorsNamed(contributor.name)
      .filter(({ key }) => key !== contributor.key)
      .map((other) => ({ ...contributorLinkView(other), note: archive.getPaper(other.paper).name })),
    coSigners: (part === undefined ? contributor.coSigners : [])
      .slice(0, MOST_CO_SIGNERS)
      .map(({ key, name, count }) => ({
        name,
        href: addresses.contributor(key),
        note: '',
        count: words.units.articles(count),
      })),
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

import type { ContributorRecord } from '../records/registry-records.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import { articleLinkView, type ArticleLinkView } from './article-link-view.ts';
import { contributorLinkView } from './contributor-link-view.ts';
import type { Crumb } from './crumbs-view.ts';
import type { ArchiveIndex } from './index-archive.ts';
import type { NameEntry } from './name-entry.ts';
import { yearStripsView, type YearStripView } from './year-strips-view.ts';

/** A name within one paper: what it did, where, with whom. */
export interface ContributorView {
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
  const pages = [...new Set(articles.map(({ pageId }) => pageId))].map(archive.getPage);
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
    years: yearStripsView({ base: addresses.dates, pages, articles }),
    namesakes: archive
      .contributorsNamed(contributor.name)
      .filter(({ key }) => key !== contributor.key)
      .map((other) => ({ ...contributorLinkView(other), note: archive.getPaper(other.paper).name })),
    coSigners: contributor.coSigners.map(archive.getContributor).map(contributorLinkView),
  };
}

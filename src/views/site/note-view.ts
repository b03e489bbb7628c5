import type { ArchiveSettings } from '../../records/archive-settings.ts';
import { ROLES } from '../../roles.ts';
import { words } from '../../words/words.ts';
import { ACCOUNTED_CHANGES } from '../source/article-account.ts';
import type { Count } from '../links/entries.ts';
import { exampleView, type ExampleView } from './example-view.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { addCounts } from '../../archive/page-tally.ts';
import { qualityView, type QualityView } from './quality-view.ts';
import { queryExamples, type QueryExample } from '../lists/query-examples.ts';
import { rawRoleView, type RawRoleView } from '../page/raw-role-view.ts';

/** What the prose pages show of the records, so that prose never counts by itself. */
export interface NoteView {
  readonly settings: ArchiveSettings;
  readonly holdings: readonly Count[];
  readonly changes: readonly Count[];
  readonly roles: readonly (RawRoleView & { readonly count: string })[];
  readonly quality: QualityView;
  readonly queries: readonly QueryExample[];
  /** Absent in an archive without a paragraph to show. */
  readonly example?: ExampleView;
}

export function noteView(archive: ArchiveIndex): NoteView {
  const example = exampleView(archive);
  return {
    settings: archive.settings,
    holdings: holdingsOf(archive),
    changes: changesOf(archive),
    roles: rolesOf(archive),
    quality: qualityView(archive),
    queries: queryExamples(archive),
    ...(example !== undefined && { example }),
  };
}

function holdingsOf({ cities, papers, pages, articles, contributors }: ArchiveIndex): readonly Count[] {
  const captions = articles.reduce((sum, article) => sum + article.captions.length, 0);
  return [
    { name: words.nav.cities, count: words.units.cities(cities.length) },
    { name: words.article.paper, count: words.units.papers(papers.length) },
    { name: words.nav.pages, count: words.units.pages(pages.length) },
    { name: words.nav.articles, count: words.units.articles(articles.length) },
    { name: words.nav.captions, count: words.units.captions(captions) },
    { name: words.nav.contributors, count: words.units.contributors(contributors.length) },
  ];
}

function changesOf({ pages, tallyOf }: ArchiveIndex): readonly Count[] {
  const counts = addCounts(pages.map((page) => tallyOf(page).changes));
  return ACCOUNTED_CHANGES.map((kind) => ({
    name: words.article.changeKinds[kind],
    count: words.units.places(counts[kind] ?? 0),
  }));
}

function rolesOf({ pages, tallyOf }: ArchiveIndex): NoteView['roles'] {
  const lengths = addCounts(pages.map((page) => tallyOf(page).roles));
  return ROLES.flatMap((role) => {
    const length = lengths[role];
    return length === undefined ? [] : [{ ...rawRoleView(role), count: words.units.characters(length) }];
  });
}

import { addresses } from './addresses.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** A thing with a name that search boxes offer while somebody types it. */
export interface Suggestion {
  readonly kind: 'section' | 'contributor' | 'headline';
  readonly text: string;
  /** Tells things of one name apart: the paper. */
  readonly detail: string;
  readonly href: string;
}

/** The file is fetched whole: some thousand names and headlines are 100 KB. Sections come first, then who signed most, then what is newest. */
const MOST_CONTRIBUTORS = 800;
const MOST_HEADLINES = 1200;

/** Everything that search boxes offer, in the order in which it is offered. */
export function suggestionsView(index: ArchiveIndex): Suggestion[] {
  const paperName = (slug: string): string => index.getPaper(slug).name;
  return [
    ...index.sections.map(({ slug, name }) => ({
      kind: 'section' as const,
      text: name,
      detail: '',
      href: addresses.section(slug),
    })),
    ...index.contributors.slice(0, MOST_CONTRIBUTORS).map(({ key, name, paper }) => ({
      kind: 'contributor' as const,
      text: name,
      detail: paperName(paper),
      href: addresses.contributor(key),
    })),
    ...index.articles
      .filter(hasHeadline)
      .slice(0, MOST_HEADLINES)
      .map(({ id, title, paper }) => ({
        kind: 'headline' as const,
        text: title,
        detail: paperName(paper),
        href: addresses.article(id),
      })),
  ];
}

function hasHeadline({ headline }: ArticleRecord): boolean {
  return headline !== null;
}

import type { ContributorRecord } from '../records/registry-records.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';

/** A name in a list of names. */
export interface ContributorLinkView {
  readonly name: string;
  readonly href: string;
  /** `记者、摄影`. */
  readonly note: string;
  readonly count: string;
}

export function contributorLinkView(contributor: ContributorRecord): ContributorLinkView {
  return {
    name: contributor.name,
    href: addresses.contributor(contributor.key),
    note: contributor.roles.map(({ role }) => role).join('、'),
    count: words.units.articles(contributor.articles.length),
  };
}

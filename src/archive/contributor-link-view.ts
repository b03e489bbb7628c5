import type { ContributorRecord } from '../records/registry-records.ts';
import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { NameEntry } from './name-entry.ts';

/** A name in a list of names, with its roles: `记者、摄影`. */
export function contributorLinkView(contributor: ContributorRecord): NameEntry {
  return {
    name: contributor.name,
    href: addresses.contributor(contributor.key),
    note: contributor.roles.map(({ role }) => role).join('、'),
    count: words.units.articles(contributor.articles.length),
  };
}

import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { Holdings } from './holdings.ts';
import type { ArchiveIndex } from './index-archive.ts';
import type { NameEntry } from './name-entry.ts';

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

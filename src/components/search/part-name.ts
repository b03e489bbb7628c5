import type { SearchManifest, ShardSummary } from '../../search/format/manifest.ts';
import { searchWords } from '../../words/search-words.ts';

/** What a part of the index is about, in words: papers and years. */
export function partName(
  { papers, from, to }: Pick<ShardSummary, 'papers' | 'from' | 'to'>,
  { papers: names }: SearchManifest,
): string {
  const years = searchWords.years(from.slice(0, 4), to.slice(0, 4));
  return searchWords.part(
    papers.map((slug) => names[slug] ?? slug),
    years,
  );
}

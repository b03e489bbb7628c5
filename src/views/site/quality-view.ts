import { qualityWords } from '../../words/quality-words.ts';
import { words } from '../../words/words.ts';
import type { Count } from '../links/entries.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { addCounts, type Joint } from '../../archive/page-tally.ts';

/** What is printed and what is concluded, what is doubtful, what is missing and what people decided, in the whole archive. */
export interface QualityView {
  readonly known: readonly Count[];
  readonly doubtful: readonly Count[];
  readonly missing: readonly Count[];
}

export function qualityView({ pages, articles, tallyOf }: ArchiveIndex): QualityView {
  const joints = addCounts(pages.map((page) => tallyOf(page).joints));
  const { units } = words;
  const corrections = pages.flatMap((page) => page.corrections);
  const pagesWith = (name: string, has: (page: (typeof pages)[number]) => boolean): Count => ({
    name,
    count: units.pages(pages.filter(has).length),
  });
  const articlesWith = (name: string, has: (article: (typeof articles)[number]) => boolean): Count => ({
    name,
    count: units.articles(articles.filter(has).length),
  });
  const jointsThat = (name: string, are: Joint): Count => ({ name, count: units.places(joints[are] ?? 0) });
  return {
    known: [
      pagesWith(qualityWords.dates.printed, ({ date }) => date.basis === 'printed'),
      pagesWith(qualityWords.dates.inferred, ({ date }) => date.basis === 'inferred'),
      pagesWith(qualityWords.papers.printed, ({ paper }) => paper.basis === 'printed'),
      pagesWith(qualityWords.papers.inferred, ({ paper }) => paper.basis === 'inferred'),
    ],
    doubtful: [
      jointsThat(qualityWords.seams, 'seams'),
      jointsThat(qualityWords.doubtful, 'doubtful'),
      jointsThat(qualityWords.decided, 'decided'),
      { name: qualityWords.corrections, count: units.places(corrections.length) },
    ],
    missing: [
      jointsThat(qualityWords.gaps, 'gaps'),
      articlesWith(qualityWords.truncated, ({ truncated }) => truncated),
      articlesWith(qualityWords.untitled, ({ headline }) => headline === null),
    ],
  };
}

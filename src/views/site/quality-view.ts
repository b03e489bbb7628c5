import { qualityWords } from '../../words/quality-words.ts';
import { words } from '../../words/words.ts';
import type { Count } from '../links/entries.ts';
import { isDoubtfulSeam } from '../article/doubts.ts';
import type { Archive } from '../../archive/types.ts';

/** What is printed and what is concluded, what is doubtful, what is missing and what people decided, in the whole archive. */
export interface QualityView {
  readonly known: readonly Count[];
  readonly doubtful: readonly Count[];
  readonly missing: readonly Count[];
}

export function qualityView({ pages, articles }: Archive): QualityView {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const seams = paragraphs.flatMap((paragraph) => paragraph.seams);
  const { units } = words;
  const decided = seams.filter((seam) => seam.decided);
  const doubtful = seams.filter(isDoubtfulSeam);
  const corrections = pages.flatMap((page) => page.corrections);
  const pagesWith = (name: string, has: (page: (typeof pages)[number]) => boolean): Count => ({
    name,
    count: units.pages(pages.filter(has).length),
  });
  const articlesWith = (name: string, has: (article: (typeof articles)[number]) => boolean): Count => ({
    name,
    count: units.articles(articles.filter(has).length),
  });
  return {
    known: [
      pagesWith(qualityWords.dates.printed, ({ date }) => date.basis === 'printed'),
      pagesWith(qualityWords.dates.inferred, ({ date }) => date.basis === 'inferred'),
      pagesWith(qualityWords.papers.printed, ({ paper }) => paper.basis === 'printed'),
      pagesWith(qualityWords.papers.inferred, ({ paper }) => paper.basis === 'inferred'),
    ],
    doubtful: [
      { name: qualityWords.seams, count: units.places(seams.length) },
      { name: qualityWords.doubtful, count: units.places(doubtful.length) },
      { name: qualityWords.decided, count: units.places(decided.length) },
      { name: qualityWords.corrections, count: units.places(corrections.length) },
    ],
    missing: [
      { name: qualityWords.gaps, count: units.places(paragraphs.flatMap(({ gaps }) => gaps).length) },
      articlesWith(qualityWords.truncated, ({ truncated }) => truncated),
      articlesWith(qualityWords.untitled, ({ headline }) => headline === null),
    ],
  };
}

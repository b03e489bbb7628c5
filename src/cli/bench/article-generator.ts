import { sharedArchive } from '../../collections/shared-archive.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { sampleArticle } from '../../search/sample-article.ts';
import { randomFrom } from '../../text/random-from.ts';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { textWriter } from './invented-text.ts';

/** Makes article number `at`, always the same one. */
export type ArticleGenerator = (at: number) => ArticleRecord;

/** How often the next character is drawn from all, not from those that follow: makes pairs that these few pages do not have. */
const SURPRISE = 0.03;
const PARAGRAPH_LENGTH = 160;
const HEADLINE_LENGTH = 14;
const FIRST_YEAR = 2013;
const YEARS = 10;
const ARTICLES_ON_A_PAGE = 8;
const PAGE_ID_STEP = 0x9e3779b1;

/**
 * Articles with the statistics of real ones: each character follows the two before it as somewhere in the texts given, lengths
 * are theirs, and cities take turns through ten years.
 */
function articleGenerator(articles: readonly ArticleRecord[]): ArticleGenerator {
  const texts = articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(''));
  const invent = textWriter(texts, SURPRISE);
  const cities = [...new Set(articles.map(({ city }) => city))].toSorted();

  return (at) => {
    const random = randomFrom(at + 1);
    const pick = <Value>(values: readonly Value[], otherwise: Value): Value =>
      values[Math.floor(random() * values.length)] ?? otherwise;
    const write = (length: number): string => invent(random, length);
    const paragraphs = Math.max(1, Math.round(pick(texts, '').length / PARAGRAPH_LENGTH));
    const day = 1 + Math.floor(random() * 28);
    const month = 1 + Math.floor(random() * 12);
    return sampleArticle({
      id: idOf(at),
      city: cities[at % cities.length] ?? '',
      earliest: `${FIRST_YEAR + (Math.floor(at / cities.length) % YEARS)}-${twoDigits(month)}-${twoDigits(day)}`,
      headline: write(HEADLINE_LENGTH),
      paragraphs: Array.from({ length: paragraphs }, () => write(PARAGRAPH_LENGTH)),
      reporter: write(3),
    });
  };
}

function idOf(at: number): string {
  const page = Math.imul(Math.floor(at / ARTICLES_ON_A_PAGE) + 1, PAGE_ID_STEP) >>> 0;
  return `${page.toString(16).padStart(8, '0')}-${(at % ARTICLES_ON_A_PAGE).toString().padStart(4, 'a')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Articles like those of this archive. */
export function archiveLikeArticles(): ArticleGenerator {
  return articleGenerator(sharedArchive(PROJECT_ROOT).articles);
}

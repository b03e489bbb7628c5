import { fold } from '../../search/fold.ts';
import { searchFields } from '../../search/search-fields.ts';
import { randomFrom } from '../../text/random-from.ts';
import type { ArticleGenerator } from './article-generator.ts';

const LONGEST_RUN = 30;

/** Runs of 1 to 30 characters from anywhere in the articles, and the ids of those that hold each. */
export function drawRuns(article: ArticleGenerator, size: number, count: number): Map<string, string[]> {
  const random = randomFrom(3);
  const articles = Array.from({ length: size }, (_, at) => article(at)).map((one) => ({
    id: one.id,
    keys: searchFields(one).map(({ text }) => fold(text)),
  }));
  const runs = new Map<string, string[]>();
  while (runs.size < count) {
    const keys = articles[Math.floor(random() * size)]?.keys ?? [];
    const field = keys[Math.floor(random() * keys.length)] ?? '';
    const start = Math.floor(random() * field.length);
    const run = field.slice(start, start + 1 + Math.floor(random() * LONGEST_RUN));
    const holders = articles.filter(({ keys: all }) => all.some((text) => text.includes(run)));
    if (run !== '')
      runs.set(
        run,
        holders.map(({ id }) => id),
      );
  }
  return runs;
}

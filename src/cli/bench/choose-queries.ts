import { fold } from '../../search/fold.ts';
import { searchFields } from '../../search/search-fields.ts';
import type { ArticleGenerator } from './article-generator.ts';
import { randomFrom } from '../../text/random-from.ts';

/** A query of the benchmark; a year when it is asked with that filter. */
export interface BenchQuery {
  readonly name: string;
  readonly text: string;
  readonly year: string;
}

const SAMPLE = 300;
const LONGEST_RUN = 30;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/** Common, ordinary, rare, long and short runs of the generated articles, with and without a filter. */
export function chooseQueries(article: ArticleGenerator): BenchQuery[] {
  const bodies = Array.from({ length: SAMPLE }, (_, at) => article(at).paragraphs[0]?.text ?? '');
  const random = randomFrom(2);
  const run = (length: number): string => {
    for (;;) {
      const body = bodies[Math.floor(random() * SAMPLE)] ?? '';
      const start = Math.floor(random() * (body.length - length));
      const text = body.slice(start, start + length);
      if (/^\p{Script=Han}+$/u.test(text)) return text;
    }
  };
  const pairs = bodies.flatMap((body) =>
    [...new Set(Array.from(body, (_, at) => body.slice(at, at + 2)))].filter((pair) => HAN_PAIR.test(pair)),
  );
  const counts = [...Map.groupBy(pairs, (pair) => pair)].toSorted(([, a], [, b]) => b.length - a.length);
  const common = counts[0]?.[0] ?? '';
  const plain = (name: string, text: string): BenchQuery => ({ name, text, year: '' });
  return [
    plain('1 character, common', '的'),
    plain('2 characters, common', common),
    plain('2 characters, rare', counts.at(-1)?.[0] ?? ''),
    plain('4 characters', run(4)),
    plain('6 characters', run(6)),
    plain('12 characters', run(12)),
    { name: '2 characters, common, one year', text: common, year: '2020' },
  ];
}

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

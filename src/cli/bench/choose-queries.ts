import type { ArticleGenerator } from './article-generator.ts';
import { randomFrom } from '../../text/random-from.ts';
import { isHan } from '../../text/han.ts';

/** A query of the benchmark; a year when it is asked with that filter. */
export interface BenchQuery {
  readonly name: string;
  readonly text: string;
  readonly year: string;
}

const SAMPLE = 300;
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
      if (isHan(text)) return text;
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

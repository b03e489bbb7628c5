import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { addresses } from '../../routes.ts';
import { cutAtWords } from '../../text/cut-at-words.ts';
import { IDEOGRAPHIC_SPACE } from '../../text/ideographic-space.ts';
import { querySigns } from '../../words/search-words.ts';
import { suggestSearches } from './search-suggestions.ts';

/** How a query is written, with an example that finds something in this archive. */
export interface QueryExample {
  readonly example: string;
  readonly meaning: string;
  readonly href: string;
}

/** The newest articles are enough to learn from. */
const READ_FOR_EXAMPLES = 200;

/** An example for each sign of the query language for which the archive has one. */
export function queryExamples({ articles, contributors }: ArchiveIndex): readonly QueryExample[] {
  const read = articles.slice(0, READ_FOR_EXAMPLES);
  const bodies = read.map(({ paragraphs }) =>
    paragraphs.flatMap(({ role, text }) => (role === 'body' ? [text] : [])).join('\n'),
  );
  const headlines = read.flatMap(({ headline }) => headline?.text ?? []);
  const phrases = suggestSearches(read).filter((phrase) => bodies.some((body) => body.includes(phrase)));
  const pairs = phrases.flatMap((one) => phrases.map((other) => [one, other] as const));
  const together = pairs.find(
    ([one, other]) => one !== other && bodies.some((body) => body.includes(one) && body.includes(other)),
  );
  const apart = pairs.find(([one, other]) =>
    bodies.some((body) => body.includes(one) && !body.includes(other)),
  );
  const { run, all, quoted, not, or, near, title, byline, caption, body } = querySigns;
  return [
    exampleOf(run, phrases),
    exampleOf(all, together),
    exampleOf(quoted, shortestOfClauses(headlines)),
    exampleOf(not, apart),
    exampleOf(or, phrases.length > 1 ? phrases : []),
    exampleOf(near, closePair(phrases, bodies)),
    exampleOf(title, commonestWord(headlines)),
    exampleOf(
      byline,
      contributors.map(({ name }) => name),
    ),
    exampleOf(caption, commonestWord(read.flatMap(({ captions }) => captions.map(({ text }) => text)))),
    exampleOf(body, phrases),
  ].flat();
}

type Sign = (typeof querySigns)[keyof typeof querySigns];

/** None without a word; a sign takes one or two. */
function exampleOf(
  { write, meaning }: Sign,
  [one, other = '']: readonly string[] = [],
): readonly QueryExample[] {
  if (one === undefined) return [];
  const example = write(one, other);
  return [{ example, meaning, href: addresses.searchFor(example) }];
}

/** A headline of two clauses, with a plain space between them. */
function shortestOfClauses(headlines: readonly string[]): readonly string[] {
  return headlines
    .filter((text) => text.includes(IDEOGRAPHIC_SPACE))
    .toSorted((a, b) => a.length - b.length)
    .map((text) => text.replaceAll(IDEOGRAPHIC_SPACE, ' ').replaceAll(/["“”]/gu, ''));
}

/** A phrase, and the next one of four characters that stands at most ten behind it. */
function closePair(phrases: readonly string[], texts: readonly string[]): readonly string[] {
  for (const phrase of phrases) {
    const next = new RegExp(
      `${phrase}[^\\n]{1,10}?(?<![\\p{Script=Han}])(?<next>\\p{Script=Han}{4})(?!\\p{Script=Han})`,
      'u',
    );
    for (const text of texts) {
      const found = next.exec(text)?.groups?.['next'];
      if (found !== undefined && found !== phrase) return [phrase, found];
    }
  }
  return [];
}

/** The word of two to four characters that stands in the most texts. */
function commonestWord(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => [...new Set(cutAtWords(text))])) {
    if (/^\p{Script=Han}{2,4}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

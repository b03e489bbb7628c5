import type { ArticleRecord } from '../records/article-record.ts';
import { ascending } from '../text/ascending.ts';

/** Set phrases of the news have four characters and stand between two commas. */
const PHRASE = /(?<!\p{Script=Han})\p{Script=Han}{4}(?!\p{Script=Han})/gu;
/** Phrases that say when, or lead over to the next clause, name nothing that one could ask for. */
const EMPTY = /^(?:以下|截至|与此)|(?:目前|期间|以来|之际|之后|以后|同时|其中|此外|因此)$/u;
const SHOWN = 5;
/** The newest articles speak for the rest; more would only slow the build. */
const LOOKED_AT = 500;

/** Phrases that stand in the most articles, no two alike: they show what can be asked for. */
export function suggestSearches(articles: readonly ArticleRecord[]): readonly string[] {
  const texts = articles.slice(0, LOOKED_AT).map(textOf);
  const phrases = new Set(texts.flatMap((text) => text.match(PHRASE) ?? []));
  return [...phrases]
    .map((phrase) => ({ phrase, count: texts.filter((text) => text.includes(phrase)).length }))
    .filter(({ phrase, count }) => count > 1 && !EMPTY.test(phrase))
    .toSorted((a, b) => b.count - a.count || ascending(a.phrase, b.phrase))
    .map(({ phrase }) => phrase)
    .reduce<readonly string[]>(addIfNew, [])
    .slice(0, SHOWN);
}

function textOf({ title, paragraphs, captions }: ArticleRecord): string {
  return [title, ...[...paragraphs, ...captions].map(({ text }) => text)].join('\n');
}

/** Phrases that share two characters in a row are too alike to teach anything. */
function addIfNew(chosen: readonly string[], phrase: string): readonly string[] {
  const pairs = [0, 1, 2].map((at) => phrase.slice(at, at + 2));
  return chosen.some((other) => pairs.some((pair) => other.includes(pair))) ? chosen : [...chosen, phrase];
}

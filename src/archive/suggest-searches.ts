import type { ArticleRecord } from '../records/article-record.ts';

/** As long as the set phrases of the news are. */
const LENGTH = 4;
const SHOWN = 5;
/** The newest articles speak for the rest; more would only slow the build. */
const LOOKED_AT = 500;

/** Phrases that stand in the most articles, no two of which share two characters: they show what can be asked for. */
export function suggestSearches(articles: readonly ArticleRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const article of articles.slice(0, LOOKED_AT)) {
    for (const phrase of phrasesOf(article)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const frequent = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return frequent.reduce<readonly string[]>(
    (chosen, [phrase]) => (chosen.length < SHOWN && isNew(phrase, chosen) ? [...chosen, phrase] : chosen),
    [],
  );
}

function phrasesOf({ paragraphs }: ArticleRecord): ReadonlySet<string> {
  const runs = paragraphs.flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? []);
  return new Set(runs.filter((run) => run.length === LENGTH));
}

function isNew(phrase: string, chosen: readonly string[]): boolean {
  const pairs = Array.from({ length: LENGTH - 1 }, (_, at) => phrase.slice(at, at + 2));
  return chosen.every((other) => !pairs.some((pair) => other.includes(pair)));
}

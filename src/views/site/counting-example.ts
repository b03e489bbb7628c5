import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { ascending } from '../../text/ascending.ts';
import { DAYS_A_WEEK, formatDay, mondayOf, parseDay } from '../../text/days.ts';
import { formatDayRange } from '../../words/format-days.ts';
import { suggestSearches } from '../lists/search-suggestions.ts';

/** How often a word of the archive stands in the texts of each week: what can be made of the corpus in a few lines. */
export interface CountingExample {
  readonly word: string;
  /** A program in Python that prints the table. */
  readonly program: string;
  /** The latest weeks that have the word, in order. */
  readonly weeks: readonly { readonly days: string; readonly count: string }[];
}

/** Enough to see how it goes. */
const SHOWN_WEEKS = 8;

/** Absent where no phrase stands in several articles. */
export function countingExample({ articles }: ArchiveIndex): CountingExample | undefined {
  const word = suggestSearches(articles).find((phrase) =>
    articles.some(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(phrase))),
  );
  if (word === undefined) return undefined;
  const counts = new Map<number, number>();
  for (const { date, paragraphs } of articles.toSorted((a, b) =>
    ascending(b.date.earliest, a.date.earliest),
  )) {
    const monday = mondayOf(parseDay(date.earliest));
    if (counts.size === SHOWN_WEEKS && !counts.has(monday)) break;
    const count = paragraphs.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
    if (count > 0) counts.set(monday, (counts.get(monday) ?? 0) + count);
  }
  const weeks = [...counts].toReversed();
  return {
    word,
    program: programFor(word),
    weeks: weeks.map(([monday, count]) => ({
      days: formatDayRange(formatDay(monday), formatDay(monday + DAYS_A_WEEK - 1)),
      count: String(count),
    })),
  };
}

function programFor(word: string): string {
  return `import json
from collections import Counter
from datetime import date, timedelta

weeks = Counter()
for line in open('articles.jsonl', encoding='utf-8'):
    article = json.loads(line)
    day = date.fromisoformat(article['date']['earliest'])
    times = sum(p['text'].count('${word}') for p in article['paragraphs'])
    weeks[day - timedelta(days=day.weekday())] += times
for monday, times in sorted(weeks.items()):
    if times:
        print(monday, times)
`;
}

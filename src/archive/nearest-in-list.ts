import type { ArticleRecord } from '../records/article-record.ts';

/** As many as are looked over at a glance; the shared name or section leads to all of them. */
export const NEAREST = 4;

/**
 * Finds articles under one key that stand nearest to an article in the list of all, in its order: an article that is added changes
 * what is near to its neighbours only. Those of the same page are left out.
 */
export function nearestInList(
  articles: readonly ArticleRecord[],
  keysOf: (article: ArticleRecord) => readonly string[],
): (key: string, article: ArticleRecord) => readonly ArticleRecord[] {
  const lists = new Map<string, ArticleRecord[]>();
  const places = new Map<string, number>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const list = lists.get(key) ?? [];
      places.set(`${key} ${article.id}`, list.length);
      list.push(article);
      lists.set(key, list);
    }
  }
  return (key, article) => {
    const list = lists.get(key) ?? [];
    const place = places.get(`${key} ${article.id}`) ?? 0;
    const isOther = ({ pageId }: ArticleRecord) => pageId !== article.pageId;
    const newer = take(list, place, -1, isOther);
    const older = take(list, place, 1, isOther);
    const half = NEAREST / 2;
    const before = newer.slice(0, Math.max(half, NEAREST - older.length));
    return [...before.toReversed(), ...older.slice(0, NEAREST - before.length)];
  };
}

/** Those that are taken on the way from a place, the nearest first; no more than are shown. */
function take(
  list: readonly ArticleRecord[],
  from: number,
  step: 1 | -1,
  isTaken: (article: ArticleRecord) => boolean,
): ArticleRecord[] {
  const taken: ArticleRecord[] = [];
  for (let at = from + step; taken.length < NEAREST; at += step) {
    const article = list[at];
    if (article === undefined) break;
    if (isTaken(article)) taken.push(article);
  }
  return taken;
}

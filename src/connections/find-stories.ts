import type { ConnectionRecord, ReuseRecord } from '../records/connection-record.ts';

/** Papers cut an agency's report at its end and word its head anew; so much of the shorter print stands in the longer one … */
const LEAST_OF_SHORTER = 0.7;
/** … and of that it is so much: a brief inside a round-up of many is not the same story. */
const LEAST_OF_LONGER = 0.3;

/** By id of each article whose story others print too, the id that stands for all prints of it: the first of theirs. */
export function findStories(connections: readonly ConnectionRecord[]): ReadonlyMap<string, string> {
  const stories = new Map<string, string>();
  const storyOf = (id: string): string => {
    const next = stories.get(id);
    return next === undefined || next === id ? id : storyOf(next);
  };
  for (const { articles } of connections.flatMap(({ reuse }) => reuse).filter(isOneStory)) {
    const [first = '', last = ''] = articles.map(storyOf).toSorted();
    stories.set(first, first);
    stories.set(last, first);
  }
  return new Map([...stories.keys()].map((id) => [id, storyOf(id)]));
}

function isOneStory({ shares }: ReuseRecord): boolean {
  return Math.max(...shares) >= LEAST_OF_SHORTER && Math.min(...shares) >= LEAST_OF_LONGER;
}

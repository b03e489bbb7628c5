import { groups } from '../archive/groups.ts';
import { lookUp } from '../archive/look-up.ts';
import type { Connections } from '../archive/types.ts';
import type { ConnectionRecord } from '../records/connection-record.ts';
import { ascending } from '../text/ascending.ts';

/** The ways to what was found of all articles. */
export function indexConnections(all: readonly ConnectionRecord[]): Connections {
  const reuse = all
    .toSorted((a, b) => ascending(a.article, b.article))
    .flatMap((connection) => connection.reuse)
    .toSorted((a, b) => b.letters - a.letters);
  return {
    all,
    of: lookUp('article', all, ({ article }) => article),
    reuse,
    reuseOf: groups(reuse, ({ articles: pair }) => pair),
  };
}

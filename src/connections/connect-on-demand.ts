import type { Connections } from '../archive/types.ts';
import { memoize } from '../text/memoize.ts';
import { indexConnections } from './index-connections.ts';
import { makeConnections } from './make-connections.ts';

/** What `makeConnections` finds, found for each article when somebody asks for it: what is not looked at costs nothing. */
export function connectOnDemand(
  ...[articles, issued, traces]: Parameters<typeof makeConnections>
): Connections {
  const find = memoize((asked: string | undefined) =>
    indexConnections(makeConnections(articles, issued, traces, asked)),
  );
  return {
    get all() {
      return find(undefined).all;
    },
    of: (id) => find(id).of(id),
    get reuse() {
      return find(undefined).reuse;
    },
    reuseOf: (id) => find(id).reuseOf(id),
  };
}

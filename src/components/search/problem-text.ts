import type { QueryProblem } from '../../search/query/query-node.ts';
import { searchWords } from '../../words/search-words.ts';

/** Says why a query can not be read, and at which character. */
export function problemText(query: string, { reason, start, end }: QueryProblem): string {
  return searchWords.unreadable([...query.slice(0, start)].length + 1, query.slice(start, end), reason);
}

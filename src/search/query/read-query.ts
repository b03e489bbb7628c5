import { parseQuery } from './parse-query.ts';
import { wantedKeys } from './wanted-keys.ts';

/** The search keys that are marked for a query; none when it can not be read. */
export function readQuery(input: string): string[] {
  const parsed = parseQuery(input);
  return parsed.type === 'query' ? wantedKeys(parsed.root) : [];
}

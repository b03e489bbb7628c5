import { gunzip } from '../../search/format/gunzip.ts';
import { INDEX_PATHS } from '../../search/format/manifest.ts';
import type { ReadFile } from '../../search/query/read-files.ts';
import { hasTraditional, mayBeTraditional, simplify } from '../../search/query/simplify.ts';

/**
 * The query in simplified characters, in all its forms one after the other: each brings terms of its own. The table is read from the
 * search index only where it is needed.
 */
export async function simplifyQuestion(query: string, read: ReadFile): Promise<string> {
  if (!mayBeTraditional(query)) return query;
  const table = new TextDecoder().decode(await gunzip(await read(INDEX_PATHS.simplified)));
  const forms = simplify(query, table);
  return (hasTraditional(query) && forms.length > 0 ? forms : [query, ...forms]).join(' ');
}

import { gunzip } from '../../search/format/gzip.ts';
import { INDEX_PATHS } from '../../search/format/manifest.ts';
import type { ReadFile } from '../../search/query/read-files.ts';
import { hasTraditional, simplify } from '../../search/query/simplify.ts';

/** The query in simplified characters, in its likeliest form; the table is read from the search index only where it is needed. */
export async function simplifyQuestion(query: string, read: ReadFile): Promise<string> {
  if (!hasTraditional(query)) return query;
  const table = new TextDecoder().decode(await gunzip(await read(INDEX_PATHS.simplified)));
  return simplify(query, table)[0] ?? query;
}

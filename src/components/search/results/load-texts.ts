import { addresses } from '../../../routes.ts';
import type { ArticleText } from '../../../search/format/article-files.ts';
import { INDEX_PATHS } from '../../../search/format/manifest.ts';
import { fetchJson } from '../../../search/query/read-files.ts';

const texts = new Map<string, Promise<ArticleText>>();

/** The reading text of an article, fetched once; after a failure the next call tries again. */
export function loadText(id: string): Promise<ArticleText> {
  const known = texts.get(id);
  if (known !== undefined) return known;
  const text = fetchJson<ArticleText>(addresses.searchFile(INDEX_PATHS.text(id)));
  texts.set(id, text);
  text.catch(() => texts.delete(id));
  return text;
}

/** Parallel requests: enough to keep a connection busy, few enough not to delay the snippets in view. */
const TEXTS_AT_ONCE = 8;

/** Loads a value for each id, in their order. Rejects when one fails; `undefined` when it was aborted. */
export async function loadInTurn<Value>(
  ids: readonly string[],
  load: (id: string) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value[] | undefined> {
  const values: Value[] = [];
  for (let at = 0; at < ids.length; at += TEXTS_AT_ONCE) {
    if (signal?.aborted === true) return undefined;
    values.push(...(await Promise.all(ids.slice(at, at + TEXTS_AT_ONCE).map(load))));
  }
  return signal?.aborted === true ? undefined : values;
}

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

/** Requests at once: enough to keep a line busy, few enough not to hold up the snippets that the reader looks at. */
const AT_ONCE = 8;

/** Loads something for each id, in their order; throws when one can not be had, `undefined` when the signal ended it. */
export async function loadInTurn<Value>(
  ids: readonly string[],
  load: (id: string) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value[] | undefined> {
  const values: Value[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    if (signal?.aborted === true) return undefined;
    values.push(...(await Promise.all(ids.slice(at, at + AT_ONCE).map(load))));
  }
  return signal?.aborted === true ? undefined : values;
}

import { addresses } from '../../../routes.ts';
import { type ArticleText, type TextBlock, textIn } from '../../../search/format/article-files.ts';
import { INDEX_PATHS } from '../../../search/format/manifest.ts';
import { fetchJson } from '../../../search/query/read-files.ts';

const blocks = new Map<string, Promise<TextBlock>>();

/** The reading text of an article. Files are fetched once; after a failure the next call tries again. */
export async function loadText(id: string): Promise<ArticleText> {
  return textIn(await loadBlock(INDEX_PATHS.text(id)), id);
}

function loadBlock(path: string): Promise<TextBlock> {
  const known = blocks.get(path);
  if (known !== undefined) return known;
  const block = fetchJson<TextBlock>(addresses.searchFile(path));
  blocks.set(path, block);
  block.catch(() => blocks.delete(path));
  return block;
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

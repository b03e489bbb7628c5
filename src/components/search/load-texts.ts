import type { ArticleText } from '../../search/article-text.ts';
import { loadText } from './load-text.ts';

/** Requests at once: enough to keep a line busy, few enough not to hold up the snippets that the reader looks at. */
const AT_ONCE = 8;

/** The texts of articles in their order; throws when one can not be had, `undefined` when the signal ended it. */
export async function loadTexts(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ArticleText[] | undefined> {
  const texts: ArticleText[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    if (signal?.aborted === true) return undefined;
    texts.push(...(await Promise.all(ids.slice(at, at + AT_ONCE).map(loadText))));
  }
  return signal?.aborted === true ? undefined : texts;
}

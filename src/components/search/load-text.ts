import type { ArticleText } from '../../search/format/article-files.ts';
import { fetchJson } from '../../search/query/read-files.ts';

const texts = new Map<string, Promise<ArticleText>>();

/** The reading text of an article, fetched once; after a failure the next call tries again. */
export function loadText(id: string): Promise<ArticleText> {
  const known = texts.get(id);
  if (known !== undefined) return known;
  const text = fetchJson<ArticleText>(`/search/texts/${id}.json`);
  texts.set(id, text);
  text.catch(() => texts.delete(id));
  return text;
}

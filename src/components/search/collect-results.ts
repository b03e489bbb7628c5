import type { CitableArticle } from '../../exports/article-file.ts';
import { fetchJson } from '../../search/query/read-files.ts';
import { loadInTurn } from './load-in-turn.ts';

/** The articles with these ids, in their order, a newspaper page at a time; `undefined` when the signal ended it. Throws when one can not be had. */
export async function collectResults(
  ids: readonly string[],
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<CitableArticle[] | undefined> {
  const wanted = Map.groupBy(ids, pageOf);
  const found = new Map<string, CitableArticle>();
  const loadPage = async (page: string): Promise<void> => {
    const all = await fetchJson<readonly CitableArticle[]>(`/search/pages/${page}.json`);
    const onPage = new Map(all.map((one) => [one.article.id, one]));
    for (const id of wanted.get(page) ?? []) {
      const one = onPage.get(id);
      if (one === undefined) throw new Error(`Failed to find article ${id}`);
      found.set(id, one);
    }
    onProgress(found.size);
  };
  const loaded = await loadInTurn([...wanted.keys()], loadPage, signal);
  return loaded && ids.flatMap((id) => found.get(id) ?? []);
}

/** The id of an article begins with that of its page. */
function pageOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

import { addresses } from '../../../routes.ts';
import type { ArticleRecord } from '../../../records/article-record.ts';
import { INDEX_PATHS, type SearchManifest } from '../../../search/format/manifest.ts';
import { searchInMemory } from '../../../search/search-in-memory.ts';
import { findElement } from '../../elements.ts';
import { searchForm } from './search-form.ts';
import { startSearchPage } from './search-page.ts';

/** A running search page, for tests. */
export interface SampleSearchPage {
  readonly root: HTMLElement;
  /** Files of the index by path; delete one to break the index. */
  readonly files: Map<string, string | Uint8Array>;
}

/** Starts the search page at an address, with an index of some articles behind `fetch`. */
export async function startSampleSearchPage(
  address: string,
  articles: readonly ArticleRecord[],
  stub: (fetch: (url: string) => Promise<Response>) => void,
): Promise<SampleSearchPage> {
  const { files } = await searchInMemory({ articles, shardLimit: 2 });
  const built: SearchManifest = JSON.parse(String(files.get(INDEX_PATHS.manifest)));
  files.set(INDEX_PATHS.manifest, JSON.stringify({ ...built, ...NAMES }));
  stub((url) => {
    const content = files.get(url.slice(addresses.search.length));
    return Promise.resolve(
      content === undefined
        ? new Response(null, { status: 404 })
        : new Response(typeof content === 'string' ? content : Uint8Array.from(content)),
    );
  });
  history.replaceState(null, '', address);
  document.body.innerHTML = MARKUP;
  const root = findElement(document, 'main', HTMLElement);
  const at = (name: string): HTMLElement => findElement(root, `[data-search-${name}]`, HTMLElement);
  startSearchPage({
    archiveKey: '',
    form: searchForm(root),
    status: at('status'),
    chosen: at('chosen'),
    results: at('results'),
    more: at('more'),
    lines: at('lines'),
    tools: at('tools'),
    chart: at('chart'),
    filters: at('filters'),
    clear: at('clear'),
    idle: at('idle'),
    answerControls: [...root.querySelectorAll<HTMLElement>('[data-search-control=answer]')],
    listControls: [...root.querySelectorAll<HTMLElement>('[data-search-control=list]')],
  });
  return { root, files };
}

const NAMES = {
  cities: { hebi: '鹤壁', puyang: '濮阳' },
  papers: { 'hebi-ribao': '鹤壁日报', 'puyang-ribao': '濮阳日报' },
  sections: {},
  kinds: { news: '消息' },
} as const;

/** What the scripts need of the markup of `SearchPage.astro`. */
const MARKUP = `<main>
  <form data-search-form><input type="search" name="q"><button type="submit"></button></form>
  <input type="checkbox" name="near">
  <div data-search-idle hidden></div>
  <details data-search-control="answer" hidden>
    <fieldset data-search-period>
      <div data-search-chart></div><input type="date" name="from"><input type="date" name="to">
    </fieldset>
    <div data-search-filters></div>
    <button type="button" data-search-clear hidden></button>
  </details>
  <ul data-search-chosen tabindex="-1"></ul>
  <div data-search-status></div>
  <select name="sort"><option value="relevance"></option><option value="newest"></option><option value="oldest"></option></select>
  <div data-search-tools data-search-control="list" hidden>
    <button data-view="articles"></button><button data-view="lines"></button>
    <button data-export="csv"></button><button data-tool="copy"></button><span data-tool-status></span>
  </div>
  <div data-search-lines></div>
  <ol data-search-results></ol>
  <p data-search-more></p>
</main>`;

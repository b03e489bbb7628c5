import { addresses } from '../../../routes.ts';
import { findElement } from '../../elements.ts';
import { searchForm } from './search-form.ts';
import { startSearchPage } from './search-page.ts';

/** Starts the search page at an address, for tests. Returns what stands for the page. */
export function startSampleSearchPage(address: string): HTMLElement {
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
    related: {
      archives: [],
      section: findElement(root, '[data-related]', HTMLElement),
      status: findElement(root, '[data-related-status]', HTMLElement),
      results: findElement(root, '[data-related-results]', HTMLElement),
      more: findElement(root, '[data-related-more]', HTMLElement),
    },
    answerControls: [...root.querySelectorAll<HTMLElement>('[data-search-control=answer]')],
    listControls: [...root.querySelectorAll<HTMLElement>('[data-search-control=list]')],
  });
  return root;
}

/** Answers as the host of the site would, from the files of an index by their path. */
export function fetchFrom(
  files: ReadonlyMap<string, string | Uint8Array>,
): (url: string) => Promise<Response> {
  return (url) => {
    const content = files.get(url.slice(addresses.search.length));
    if (content === undefined) return Promise.resolve(new Response(null, { status: 404 }));
    return Promise.resolve(new Response(typeof content === 'string' ? content : Uint8Array.from(content)));
  };
}

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
  <section data-related hidden>
    <div data-related-status></div><ol data-related-results></ol><p data-related-more></p>
  </section>
</main>`;

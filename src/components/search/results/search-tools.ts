import { searchWords } from '../../../words/search-words.ts';
import type { FoundArticles } from './download-results.ts';
import { findElement, makeElement } from '../../elements.ts';

const { tools: words } = searchWords;

/** Binds the buttons that download or link the results. `loadFound` gives the whole list, if there is one. */
export function searchTools(root: HTMLElement, loadFound: () => Promise<FoundArticles> | undefined): void {
  const said = findElement(root, '[data-tool-status]', HTMLElement);
  let running: AbortController | undefined;

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { tool, export: extension } = button?.dataset ?? {};
    if (tool === undefined && extension === undefined) return;
    running?.abort();
    if (tool === 'copy') void copyAddress().then(say, fail);
    else if (extension === undefined) say(words.stopped);
    else void download(extension, (running = new AbortController()).signal);
  });

  async function download(extension: string, signal: AbortSignal): Promise<void> {
    say(words.working, stopButton());
    try {
      const { downloadResults } = await import('./download-results.ts');
      const found = await loadFound();
      if (found === undefined) return;
      const onProgress = (done: number): void => {
        if (!signal.aborted) say(words.progress(done, found.ids.length), stopButton());
      };
      const name = await downloadResults(extension, found, onProgress, signal);
      if (name !== undefined) say(words.downloaded(found.ids.length, name));
    } catch (problem) {
      if (!signal.aborted) fail(problem);
    }
  }

  function say(...parts: readonly (string | Node)[]): void {
    const focused = said.contains(document.activeElement);
    said.replaceChildren(...parts);
    if (focused) said.querySelector('button')?.focus();
  }

  function fail(problem: unknown): void {
    console.error(problem);
    say(words.failed);
  }
}

function stopButton(): HTMLButtonElement {
  return makeElement('button', { type: 'button', class: 'quiet', 'data-tool': 'stop' }, words.stop);
}

async function copyAddress(): Promise<string> {
  await navigator.clipboard.writeText(location.href);
  return words.copied;
}

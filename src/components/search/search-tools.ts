import { EXPORT_FORMATS } from '../../search/results/export-formats.ts';
import type { ExportFormat } from '../../search/results/export-formats.ts';
import { searchWords } from '../../words/search-words.ts';
import { findElement } from './find-element.ts';
import { loadInTurn } from './load-in-turn.ts';
import { make } from './make.ts';

const { tools: words } = searchWords;

/** Binds the buttons that take results along. `ids` tells the articles of the list as it is shown. */
export function searchTools(root: HTMLElement, ids: () => readonly string[]): void {
  const said = findElement(root, '[data-tool-status]', HTMLElement);
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const format = EXPORT_FORMATS.find(({ extension }) => extension === button?.dataset['export']);
    if (format !== undefined) void tell(said, download(format, ids()));
    if (button?.dataset['tool'] === 'copy') void tell(said, copyAddress());
  });
}

async function tell(place: HTMLElement, work: Promise<string>): Promise<void> {
  place.textContent = words.working;
  place.textContent = await work.catch(() => words.failed);
}

async function download(format: ExportFormat, ids: readonly string[]): Promise<string> {
  const files = (await loadInTurn(ids, (id) => fetchText(format.addressOf(id)))) ?? [];
  const address = URL.createObjectURL(new Blob([format.join(files)], { type: format.mediaType }));
  make('a', { href: address, download: `${words.fileName}.${format.extension}` }).click();
  URL.revokeObjectURL(address);
  return words.downloaded(files.length, format.name);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function copyAddress(): Promise<string> {
  await navigator.clipboard.writeText(location.href);
  return words.copied;
}

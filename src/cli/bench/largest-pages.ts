import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatTable } from '../run/format-table.ts';
import { filesBelow } from '../run/files-below.ts';

/** What a browser has to hold of a page of a site. */
export interface PageSize {
  /** Below the folder of the site. */
  readonly path: string;
  readonly bytes: number;
  readonly elements: number;
}

/** As many kinds of pages are told by each measure. */
const TOLD = 12;
const MEASURES = ['bytes', 'elements'] as const;

/** Of each kind of pages in a folder the one that has the most bytes, and the one with the most elements. */
export async function largestPages(directory: string): Promise<readonly PageSize[]> {
  const largest = new Map<string, PageSize>();
  for (const path of filesBelow(directory)) {
    if (!path.endsWith('.html')) continue;
    const html = await readFile(join(directory, path));
    const size = { path: `/${path}`, bytes: html.length, elements: countElements(html.toString('utf8')) };
    for (const measure of MEASURES) {
      const key = `${measure} ${kindOf(size.path)}`;
      if (size[measure] > (largest.get(key)?.[measure] ?? 0)) largest.set(key, size);
    }
  }
  const sizes = [...new Set(largest.values())];
  return [...new Set(MEASURES.flatMap((by) => sizes.toSorted((a, b) => b[by] - a[by]).slice(0, TOLD)))];
}

/** Without what scripts and sheets say of elements, each tag that opens one is an element. */
function countElements(html: string): number {
  return html.replaceAll(/(<(?:script|style)\b[^>]*>).*?<\//gsu, '$1</').match(/<[a-z][^>]*>/gu)?.length ?? 0;
}

/** Pages that are much alike have a room of the site in common, and stand as deep in it. */
function kindOf(path: string): string {
  const steps = path.split('/');
  return `${steps[1] ?? ''} ${steps.length}`;
}

const KILOBYTE = 1024;

/** Pages as a table. */
export function formatPageSizes(sizes: readonly PageSize[]): string {
  const rows = sizes.map(({ path, bytes, elements }) => [path, (bytes / KILOBYTE).toFixed(0), elements]);
  return formatTable(['page', 'KB', 'elements'], rows);
}

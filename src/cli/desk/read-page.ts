import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sum, sumContent } from '../../collections/input-sums.ts';
import { PAGE_REGISTRY } from '../../content/build-page.ts';
import {
  CHANGES_FILE,
  type ContentFiles,
  correctionsFile,
  findPageId,
  pageFile,
  registryFiles,
} from '../../content/read/content-files.ts';
import { readCorrections } from '../../content/read/companions.ts';
import { readRegistry, type Registry } from '../../content/read/registry.ts';
import { PageId } from '../../records/ids.ts';
import { DecodeError, tryDecode } from '../../text/decode.ts';
import type { OtherPage } from '../../desk/faults/twin-differences.ts';
import { companionsOf } from '../../desk/page/desk-page.ts';

/** The files of which one page is built: its own, and what of the registry it follows. Those that are not there are left out. */
export function readPageFiles(root: string, id: string): Promise<ContentFiles> {
  return readFiles(root, [pageFile(id), ...companionsOf(id), ...PAGE_REGISTRY]);
}

/** Reads what is registered for the whole archive, which grows with it: again only when one of its files changed. */
export function registryReader(root: string): () => Promise<Registry> {
  let known: { readonly sum: string; readonly registry: Registry } | undefined;
  return async () => {
    const files = await readFiles(root, [...Object.values(registryFiles), CHANGES_FILE]);
    const sum = sumOfFiles(files);
    if (known?.sum !== sum) known = { sum, registry: readRegistry(files, () => {}) };
    return known.registry;
  };
}

/** Tells whether any of some files changed. */
export function sumOfFiles(files: ContentFiles): string {
  const paths = [...files.keys()];
  return sum([...paths, ...sumContent(files, paths)]);
}

async function readFiles(root: string, files: readonly string[]): Promise<ContentFiles> {
  const read = await Promise.all(
    files.map(async (file) => [file, await readFile(join(root, file)).catch(() => undefined)] as const),
  );
  return new Map(read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes] as const])));
}

/** Ids of all pages, in their order. */
export async function listPageIds(root: string): Promise<readonly string[]> {
  const folder = dirname(pageFile(''));
  const names = await readdir(join(root, folder)).catch(() => []);
  const ids = names.flatMap((name) => findPageId(`${folder}/${name}`) ?? []);
  return ids.filter((id) => PageId.safeParse(id).success).toSorted();
}

/** With more of them a page would wait for what it is compared with. */
const MOST_OTHERS = 400;

/** Other pages, as many as a page is compared with. */
export async function readOtherPages(root: string, id: string): Promise<readonly OtherPage[]> {
  const others = (await listPageIds(root)).filter((other) => other !== id).slice(0, MOST_OTHERS);
  const read = await Promise.all(
    others.map(async (other) => {
      const text = await readRawText(root, other);
      const files = await readFiles(root, [correctionsFile(other)]);
      return { id: other, text, corrected: () => withoutMisreadings(other, text, files) };
    }),
  );
  return read.filter(({ text }) => text !== '');
}

function withoutMisreadings(id: string, text: string, files: ContentFiles): string {
  return readCorrections(id, text, files, () => {})
    .flatMap(({ correction }) => (correction.op === 'text' ? [correction] : []))
    .toSorted((a, b) => b.raw.at - a.raw.at)
    .reduce((read, { raw, to }) => read.slice(0, raw.at) + to + read.slice(raw.at + raw.text.length), text);
}

/** The raw text of a page; empty where it cannot be read. */
export async function readRawText(root: string, id: string): Promise<string> {
  const decoded = tryDecode(await readFile(join(root, pageFile(id))));
  return decoded instanceof DecodeError ? '' : decoded.text;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../collections/read-content.ts';
import { buildArchive } from '../../content/build-archive.ts';
import { registryFiles } from '../../content/read/content-files.ts';
import { appendEntries, readRegistry } from '../../content/read/registry.ts';
import type { Message } from '../../report.ts';
import { replaceFile } from '../run/replace-file.ts';

/** What was registered. */
export interface Issued {
  /** Of articles. */
  readonly ids: readonly string[];
  /** Keys of contributors. */
  readonly names: readonly string[];
  /** How many ids there are now. */
  readonly count: number;
}

/**
 * Registers the ids of new articles, which from then on must not vanish, and the addresses of new names: of all pages, or of those named.
 * @throws Error when something in the content stops the build.
 */
export async function issueIds(root: string, pages?: readonly string[]): Promise<Issued> {
  const messages: Message[] = [];
  const files = readContent(root, (message) => messages.push(message));
  const { articles, contributors } = buildArchive(files, (message) => messages.push(message));
  if (messages.some(({ severity }) => severity === 'error')) {
    throw new Error('内容中有错误，先用 npm run messages 查看并改正，再登记编号。');
  }
  const registry = readRegistry(files, () => {});
  const issued = new Set(registry.issued.value.map(({ id }) => id));
  const isMeant = (pageId: string) => pages === undefined || pages.includes(pageId);
  const meant = articles.filter(({ pageId }) => isMeant(pageId)).map(({ id }) => id);
  const ids = meant.filter((id) => !issued.has(id));
  const known = new Set(registry.contributors.value.map(({ key }) => key));
  const names = contributors.filter(
    ({ key, articles: own }) => !known.has(key) && own.some((id) => meant.includes(id)),
  );
  // Addresses first: without them the new ids would be an error at the next reading.
  await append(
    join(root, registryFiles.contributors),
    names.map(({ key, name }) => `- { key: ${key}, name: ${name} }`),
  );
  await append(
    join(root, registryFiles.issuedIds),
    ids.map((id) => `- id: ${id}`),
  );
  return { ids, names: names.map(({ key }) => key), count: issued.size + ids.length };
}

async function append(path: string, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return;
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  await replaceFile(path, appendEntries(kept, entries.toSorted()));
}

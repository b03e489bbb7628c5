import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryFiles } from '../content/read/content-files.ts';
import { appendEntries, readRegistry } from '../content/read/registry.ts';
import { buildArchive } from '../content/build-archive.ts';
import type { Message } from '../report.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { readContent } from '../collections/read-content.ts';
import { replaceFile } from './run/replace-file.ts';
import { runCommand } from './run/run-command.ts';

/** `npm run issue-ids`: registers the ids of new articles, which from then on must not vanish, and the addresses of new names. */
await runCommand(async () => {
  const messages: Message[] = [];
  const files = readContent(PROJECT_ROOT, (message) => messages.push(message));
  const { articles, contributors } = buildArchive(files, (message) => messages.push(message));
  if (messages.some(({ severity }) => severity === 'error')) {
    throw new Error('内容中有错误，先用 npm run messages 查看并改正，再登记编号。');
  }
  const registry = readRegistry(files, () => {});
  const issued = new Set(registry.issued.value.map(({ id }) => id));
  const fresh = articles.map(({ id }) => id).filter((id) => !issued.has(id));
  const known = new Set(registry.contributors.map(({ key }) => key));
  const names = contributors.filter(({ key }) => !known.has(key));
  // Addresses first: without them the new ids would be an error at the next reading.
  await append(
    registryFiles.contributors,
    names.map(({ key, name }) => `- { key: ${key}, name: ${name} }`),
  );
  await append(
    registryFiles.issuedIds,
    fresh.map((id) => `- id: ${id}`),
  );
  console.log(
    `登记了 ${fresh.length} 个新编号，共 ${issued.size + fresh.length} 个；${names.length} 个署名者地址。`,
  );
});

async function append(file: string, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return;
  const path = join(PROJECT_ROOT, file);
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  await replaceFile(path, appendEntries(kept, entries.toSorted()));
}

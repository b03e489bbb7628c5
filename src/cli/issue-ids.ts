import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryFiles } from '../content/read/content-files.ts';
import { appendIssuedIds, readRegistry } from '../content/read/registry.ts';
import { buildArchive } from '../content/build-archive.ts';
import type { Message } from '../report.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { readContent } from '../collections/read-content.ts';
import { runCommand } from './run/run-command.ts';

/** `npm run issue-ids`: registers the ids of new articles, which from then on must not vanish. */
await runCommand(async () => {
  const files = readContent(PROJECT_ROOT);
  const messages: Message[] = [];
  const { articles } = buildArchive(files, (message) => messages.push(message));
  if (messages.some(({ severity }) => severity === 'error')) {
    throw new Error('内容中有错误，先用 npm run messages 查看并改正，再登记编号。');
  }
  const issued = new Set(readRegistry(files, () => {}).issued.value.map(({ id }) => id));
  const fresh = articles.map(({ id }) => id).filter((id) => !issued.has(id));
  const path = join(PROJECT_ROOT, registryFiles.issuedIds);
  if (fresh.length > 0) writeFileSync(path, appendIssuedIds(readFileSync(path, 'utf8'), fresh.toSorted()));
  console.log(`登记了 ${fresh.length} 个新编号，共 ${issued.size + fresh.length} 个。`);
});

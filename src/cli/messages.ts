import { parseArgs } from 'node:util';
import { buildArchive } from '../content/build-archive.ts';
import { formatMessage } from '../report.ts';
import type { Message, Severity } from '../report.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { readContent } from '../collections/read-content.ts';
import { filesOfPage, pageFile } from '../content/read/content-files.ts';
import { runCommand, withUsage } from './run/run-command.ts';
import { ascending } from '../text/ascending.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const USAGE = '用法：npm run messages -- [版面编号…]';

/**
 * `npm run messages`: everything that a librarian should know about the content, page by page from its first line, gravest
 * last, where the eye is; with ids of pages only what is open on them.
 */
await runCommand(async () => {
  const { positionals: pages } = withUsage(USAGE, () => parseArgs({ allowPositionals: true }));
  const own = new Set(pages.flatMap(filesOfPage));
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const files = readContent(PROJECT_ROOT, report);
  buildArchive(files, report);
  const unknown = pages.filter((id) => !files.has(pageFile(id)));
  if (unknown.length > 0) throw new Error(`没有版面 ${unknown.join('、')}。${USAGE}`);
  const asked = messages.filter(
    ({ place, severity }) => own.size === 0 || (own.has(place.file) && severity !== 'info'),
  );
  const gravestLast = asked.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      ascending(a.place.file, b.place.file) ||
      ascending(a.place.line ?? 0, b.place.line ?? 0),
  );
  for (const message of gravestLast) console.log(formatMessage(message));
  const counts = SEVERITIES.map((one) => asked.filter(({ severity }) => severity === one).length);
  console.log(`错误 ${counts[0]}，存疑 ${counts[1]}，提示 ${counts[2]}。`);
  if (counts[0] !== 0) process.exitCode = 1;
});

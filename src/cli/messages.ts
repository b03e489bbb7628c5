import { buildArchive } from '../content/build-archive.ts';
import { formatMessage } from '../report.ts';
import type { Message, Severity } from '../report.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { readContent } from '../collections/read-content.ts';
import { runCommand } from './run/run-command.ts';
import { ascending } from '../text/ascending.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * `npm run messages`: everything that a librarian should know about the content, page by page from its first line, gravest
 * last, where the eye is.
 */
await runCommand(async () => {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  buildArchive(readContent(PROJECT_ROOT, report), report);
  const gravestLast = messages.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      ascending(a.place.file, b.place.file) ||
      ascending(a.place.line ?? 0, b.place.line ?? 0),
  );
  for (const message of gravestLast) console.log(formatMessage(message));
  const counts = SEVERITIES.map((one) => messages.filter(({ severity }) => severity === one).length);
  console.log(`错误 ${counts[0]}，存疑 ${counts[1]}，提示 ${counts[2]}。`);
  if (counts[0] !== 0) process.exitCode = 1;
});

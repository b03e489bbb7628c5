import { buildArchive } from '../content/build-archive.ts';
import { buildPage } from '../content/build-page.ts';
import { formatMessage } from '../report.ts';
import type { Archive } from '../archive/types.ts';
import type { Message } from '../report.ts';
import { readContent } from './read-content.ts';

const shared = new Map<string, Archive>();

/**
 * The archive of a project, read at the first call; `build` builds a page, or finds it built.
 * @throws Error with all problems, when there is one that must stop the build.
 */
export function sharedArchive(root: string, build = buildPage): Archive {
  return shared.get(root) ?? refreshArchive(root, build);
}

/**
 * Reads all content again.
 * @throws Error with all problems; the last good archive stays.
 */
export function refreshArchive(root: string, build = buildPage): Archive {
  const archive = readArchive(root, build);
  shared.set(root, archive);
  return archive;
}

function readArchive(root: string, build: typeof buildPage): Archive {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const archive = buildArchive(readContent(root, report), report, build);
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return archive;
  throw new Error([`内容中有 ${errors.length} 处错误：`, ...errors.map(formatMessage)].join('\n'));
}

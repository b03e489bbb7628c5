import { buildArchive } from '../content/build-archive.ts';
import { buildPage } from '../content/build-page.ts';
import { formatMessage } from '../report.ts';
import type { Archive } from '../archive/types.ts';
import type { Message, Report } from '../report.ts';
import { readContent } from './read-content.ts';

const shared = new Map<string, Archive>();

/**
 * The archive of a project, read at the first call.
 * @throws Error with all problems, when there is one that must stop the build.
 */
export function sharedArchive(root: string): Archive {
  const archive = shared.get(root) ?? readArchive(root);
  shared.set(root, archive);
  return archive;
}

/**
 * The archive of a project, which only its caller holds; `build` builds a page, or finds it built.
 * @throws Error with all problems, when there is one that must stop the build.
 */
export function readArchive(root: string, build = buildPage): Archive {
  return stopAtErrors((report) => buildArchive(readContent(root, report), report, build));
}

/**
 * What is read of content.
 * @throws Error with all errors that are reported meanwhile.
 */
export function stopAtErrors<Value>(read: (report: Report) => Value): Value {
  const messages: Message[] = [];
  const value = read((message) => messages.push(message));
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return value;
  throw new Error([`内容中有 ${errors.length} 处错误：`, ...errors.map(formatMessage)].join('\n'));
}

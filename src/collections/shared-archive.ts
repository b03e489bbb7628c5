import { buildArchive } from '../content/build-archive.ts';
import { buildPage } from '../content/build-page.ts';
import { formatMessage, gatherMessages, type Report } from '../report.ts';
import type { Archive } from '../archive/types.ts';
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
 * The archive of a project, which only its caller holds; `build` builds a page, or finds it built. `content` is what was read of it
 * before.
 * @throws Error with all problems, when there is one that must stop the build.
 */
export function readArchive(root: string, build = buildPage, content = readWithMessages(root)): Archive {
  return stopAtErrors((report) => {
    content.messages.forEach(report);
    return buildArchive(content.value, report, build);
  });
}

/** The files of the content of a project, with what is wrong with reading them. */
export function readWithMessages(root: string) {
  return gatherMessages((report) => readContent(root, report));
}

/**
 * What is read of content.
 * @throws Error with all errors that are reported meanwhile.
 */
export function stopAtErrors<Value>(read: (report: Report) => Value): Value {
  const { value, messages } = gatherMessages(read);
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return value;
  throw new Error([`内容中有 ${errors.length} 处错误：`, ...errors.map(formatMessage)].join('\n'));
}

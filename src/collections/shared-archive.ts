import { buildArchive } from '../archive/build-archive.ts';
import { formatMessage } from '../archive/format-message.ts';
import type { Archive } from '../archive/types.ts';
import type { Message } from '../report/message.ts';
import { readContent } from './read-content.ts';

let shared: { readonly root: string; readonly archive: Archive } | undefined;

/**
 * The archive of this build: Astro starts all loaders at once, and each asks here, so that a page is parsed once.
 * @throws Error with all problems, when there is one that must stop the build.
 */
export function sharedArchive(root: string): Archive {
  if (shared?.root !== root) shared = { root, archive: readArchive(root) };
  return shared.archive;
}

/** Reads all content again; a failure leaves the last good archive as it was. */
export function refreshSharedArchive(root: string): void {
  shared = { root, archive: readArchive(root) };
}

function readArchive(root: string): Archive {
  const messages: Message[] = [];
  const archive = buildArchive(readContent(root), (message) => messages.push(message));
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return archive;
  throw new Error([`内容中有 ${errors.length} 处错误：`, ...errors.map(formatMessage)].join('\n'));
}

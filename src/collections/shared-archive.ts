import { resolve } from 'node:path';
import { buildArchive } from '../content/build-archive.ts';
import { formatMessage } from '../report.ts';
import type { Archive } from '../archive/types.ts';
import type { Message } from '../report.ts';
import { readContent } from './read-content.ts';

/** The archive of a project, and what must be done when it is read again. */
interface Shared {
  archive: Archive;
  readonly onRefresh: Set<() => void>;
}

const shared = new Map<string, Shared>();

declare global {
  var archiveOfBuild: { readonly root: string; readonly archive: Archive } | undefined;
}

/**
 * The archive, also offered to Astro's loaders when they run in this process: Vite evaluates this module once more for them, so a
 * variable of the module would not reach them.
 * @throws Error with all problems, when there is one that must stop the build.
 */
export function archiveForBuild(root: string): Archive {
  const archive = sharedArchive(root);
  globalThis.archiveOfBuild = { root: resolve(root), archive };
  return archive;
}

/**
 * The archive of a project, read at the first call: Astro starts all loaders at once, and each asks here.
 * @throws Error with all problems, when there is one that must stop the build.
 */
export function sharedArchive(root: string): Archive {
  return share(root).archive;
}

/** Calls back whenever the archive was read again. */
export function onArchiveRefresh(root: string, callback: () => void): void {
  share(root).onRefresh.add(callback);
}

/**
 * Reads all content again.
 * @throws Error with all problems; the last good archive stays.
 */
export function refreshArchive(root: string): void {
  const one = share(root);
  one.archive = readArchive(root);
  for (const callback of one.onRefresh) callback();
}

function share(root: string): Shared {
  const known = shared.get(root);
  if (known) return known;
  const offered = globalThis.archiveOfBuild;
  const archive = offered?.root === resolve(root) ? offered.archive : readArchive(root);
  const fresh = { archive, onRefresh: new Set<() => void>() };
  shared.set(root, fresh);
  return fresh;
}

function readArchive(root: string): Archive {
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const archive = buildArchive(readContent(root, report), report);
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return archive;
  throw new Error([`内容中有 ${errors.length} 处错误：`, ...errors.map(formatMessage)].join('\n'));
}

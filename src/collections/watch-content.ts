import type { LoaderContext } from 'astro/loaders';
import { refreshArchive } from './shared-archive.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

const CONTENT = /[\\/]content[\\/](?:pages|corrections|registry)[\\/]/u;
/** An editor writes a file in several steps; so long after the last one the content is read again. */
const QUIET_MILLISECONDS = 100;

const watched = new WeakSet<Watcher>();

/** In the dev server, reads the archive again when content changes; an error is told and the last good archive stays. */
export function watchContent(watcher: Watcher, root: string, logger: LoaderContext['logger']): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!CONTENT.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => refresh(root, logger), QUIET_MILLISECONDS);
  });
}

function refresh(root: string, logger: LoaderContext['logger']): void {
  try {
    refreshArchive(root);
    logger.info('内容已重新读取。');
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
  }
}

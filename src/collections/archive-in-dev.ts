import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { offerArchive } from '../archive/archive-of-site.ts';
import { type ArchiveIndex, indexArchive } from '../archive/index-archive.ts';
import { isContent } from '../content/read/content-files.ts';
import { openPageMemory, type PageMemory } from './page-memory.ts';
import { refuseUnreadablePath } from './project-path.ts';
import { refreshArchive, sharedArchive } from './shared-archive.ts';
import { errorText } from '../text/error-text.ts';

/** An editor writes a file in several steps; the content is read again this long after the last one. */
const QUIET_MILLISECONDS = 100;
/** Where the dev server may render pages. */
const PAGES = ['ssr', 'prerender'];

/**
 * Gives the archive of a project to the pages of the dev server, and reads it again when content changes; an error is reported and
 * the last good archive stays.
 */
export function archiveInDev(root: string): AstroIntegration {
  return {
    name: 'archive-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        refuseUnreadablePath(root);
        const memory = openPageMemory(join(root, '.cache', 'pages'));
        offer(root, memory);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!isContent(path)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            if (!refresh(root, memory, logger)) return;
            // As Astro does it for its own collections: paths are listed again, and open pages loaded.
            for (const name of PAGES) server.environments[name]?.hot.send('astro:content-changed', {});
            server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          }, QUIET_MILLISECONDS);
        });
      },
    },
  };
}

function refresh(root: string, memory: PageMemory, logger: AstroIntegrationLogger): boolean {
  try {
    refreshArchive(root, memory.build);
    offer(root, memory);
    globalThis.showContentErrors?.(undefined);
    logger.info('内容已重新读取。');
    return true;
  } catch (error) {
    const errors = errorText(error);
    globalThis.showContentErrors?.(errors);
    logger.error(errors);
    return false;
  }
}

/** The archive is read when the first page asks for it. */
function offer(root: string, { build }: PageMemory): void {
  let index: ArchiveIndex | undefined;
  const read = (): ArchiveIndex => (index ??= indexArchive(sharedArchive(root, build)));
  offerArchive({ read, share: () => ({ archive: read(), use: () => undefined }) });
}

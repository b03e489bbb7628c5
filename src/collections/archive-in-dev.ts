import type { AstroIntegration } from 'astro';
import { makePieces, offerArchive } from '../archive/archive-of-site.ts';
import type { ArchiveIndex } from '../archive/index-archive.ts';
import { isContent } from '../content/read/content-files.ts';
import { contentErrors } from './content-errors.ts';
import type { ArchiveWatch } from './live-archive.ts';
import { refuseUnreadablePath } from './project-path.ts';
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
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { server: { watch: { ignored: (path: string) => isMade(root, path) } } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        // A build has no use for all that reads pages.
        const { liveArchive } = await import('./live-archive.ts');
        refuseUnreadablePath(root);
        const showErrors = contentErrors(server.ws);
        let isShown = false;
        const watch: ArchiveWatch = {
          onRead: (archive, unread) => {
            offer(() => archive);
            showErrors(undefined);
            // As Astro does it for its own collections: paths are listed again, and open pages loaded.
            for (const name of PAGES) server.environments[name]?.hot.send('astro:content-changed', {});
            server.environments.client.hot.send({ type: 'full-reload', path: '*' });
            logger.info(unread === 0 ? '内容已读取。' : `内容已读取，另有 ${unread} 个版面随后就到。`);
            isShown = true;
          },
          onFault: (error) => {
            const errors = errorText(error);
            if (!isShown)
              offer(() => {
                throw error;
              });
            showErrors(errors);
            logger.error(errors);
          },
        };
        const refresh = liveArchive(root, watch);
        const read = () => void refresh().catch(watch.onFault);
        read();
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!isContent(path)) return;
          clearTimeout(timer);
          timer = setTimeout(read, QUIET_MILLISECONDS);
        });
      },
    },
  };
}

/** Whether something is written by builds, file by file: to look at each would hold up the pages, and none is made of it. */
export function isMade(root: string, path: string): boolean {
  return /^[/\\](?:\.cache|dist|parts)(?:[/\\]|$)/u.test(path.slice(root.length));
}

function offer(read: () => ArchiveIndex): void {
  offerArchive({
    read,
    share: () => ({ archive: read(), keep: makePieces(read()), use: () => undefined }),
  });
}

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pagesByArrival } from '../archive/arrivals.ts';
import { type ArchiveIndex, indexArchive } from '../archive/index-archive.ts';
import { connectOnDemand } from '../connections/connect-on-demand.ts';
import { buildArchive } from '../content/build-archive.ts';
import { type ContentFiles, listPageIds, narrowContent } from '../content/read/content-files.ts';
import { readRegistry } from '../content/read/registry.ts';
import { buildPagesAhead } from './build-pages-ahead.ts';
import { sumReader } from './input-sums.ts';
import { openPageMemory } from './page-memory.ts';
import { readWithMessages, stopAtErrors } from './shared-archive.ts';

/** Who is told what becomes of an archive while its content changes. */
export interface ArchiveWatch {
  /** It can be read; `unread` pages are not in it yet. */
  readonly onRead: (archive: ArchiveIndex, unread: number) => void;
  /** All problems of the content; the archive that was read last stays. */
  readonly onFault: (error: unknown) => void;
}

/** More than the front page shows, and read in less than a second. */
const FIRST_PAGES = 24;

/** One stays with what is shown meanwhile. */
const OTHER_CORES = Math.max(1, availableParallelism() - 1);

/**
 * Reads the archive of a project, as often as it is asked to. Of many pages that are not remembered from before, those that came in
 * last are read first, and the others in other processes while these, or those that were read before, are shown. A new call
 * ends the work of an earlier one.
 */
export function liveArchive(
  root: string,
  { onRead, onFault }: ArchiveWatch,
  firstPages = FIRST_PAGES,
): () => Promise<void> {
  const folder = join(root, '.cache', 'pages');
  const source = { root, folder, program: sumReader() };
  const memory = openPageMemory(folder, source.program);
  let ahead = new AbortController();
  let isRead = false;

  const read = (
    { value: files, messages }: ReturnType<typeof readWithMessages>,
    unread: ReadonlySet<string>,
  ): void => {
    try {
      const archive = stopAtErrors((report) => {
        messages.forEach(report);
        const held = narrowContent(files, new Set(listPageIds(files).filter((id) => !unread.has(id))));
        return buildArchive(held, report, memory.build, (id) => unread.has(id), connectOnDemand);
      });
      // What was whole stays so.
      if (isRead && unread.size > 0) return;
      onRead(indexArchive(archive), unread.size);
      isRead = true;
    } catch (error) {
      onFault(error);
    }
  };

  return async () => {
    ahead.abort();
    const own = new AbortController();
    ahead = own;
    const content = readWithMessages(root);
    const files = content.value;
    const pages = lastFirst(files)
      .filter((id) => !memory.holds(id, files))
      .slice(firstPages);
    if (pages.length > 0) {
      read(content, new Set(pages));
      await buildPagesAhead(source, pages, { signal: own.signal, processes: OTHER_CORES, fewPages: 1 });
      if (own.signal.aborted) return;
    }
    read(content, new Set());
  };
}

/** Ids of pages, those that came in last first: before all others those that no entry names yet. */
function lastFirst(files: ContentFiles): readonly string[] {
  const changes = readRegistry(files, () => undefined).changes?.value ?? [];
  const places = new Map(pagesByArrival(changes).map((id, at) => [id, at]));
  const placeOf = (id: string): number => places.get(id) ?? places.size;
  return listPageIds(files).toSorted((a, b) => placeOf(b) - placeOf(a));
}

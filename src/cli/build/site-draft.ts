import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileStore } from '../../search/index/build-search-index.ts';
import { sum } from '../../collections/input-sums.ts';
import { isIntact, type KeptFile, type KeptFiles, type SiteMemory, stampFile } from './site-memory.ts';

/** A file of the site, by its path below the folder. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Files that are made together, and a word about them for the next build. */
export interface SiteFiles {
  readonly files: readonly SiteFile[];
  readonly note: string;
}

/** A site that is being built beside the last one. */
export interface SiteDraft {
  readonly directory: string;
  /** Takes over the files that the last site has for the same key; nothing when one of them is absent or other than it was. */
  readonly take: (key: string) => KeptFiles | undefined;
  /** Enters files that were written into the folder for a key. */
  readonly enter: (key: string, files: KeptFiles) => void;
  /** The files for a key: taken over, or made and written. */
  readonly place: (key: string, make: () => Promise<SiteFiles>) => Promise<KeptFiles>;
  /** Writes one file; takes it over when the last site has the same. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Files by their paths in the site, as indexes of search store them. */
  readonly store: FileStore;
  /** All files that it has so far, by their keys. */
  readonly made: ReadonlyMap<string, KeptFiles>;
}

/** A draft in `directory`, which is empty; `last` is where the site stands that `memory` is of. */
export function draftSite(directory: string, last: string, memory: SiteMemory): SiteDraft {
  const made = new Map<string, KeptFiles>();
  const write = fileWriter(directory);
  const take = (key: string): KeptFiles | undefined => {
    const kept = memory.made.get(key);
    if (kept === undefined || !kept.files.every((file) => isIntact(last, file))) return undefined;
    const taken = { note: kept.note, files: kept.files.map((file) => write.takeOver(last, file)) };
    made.set(key, taken);
    return taken;
  };
  const place: SiteDraft['place'] = async (key, make) => {
    const taken = take(key);
    if (taken !== undefined) return taken;
    const { files, note } = await make();
    const written = { note, files: files.map(write.file) };
    made.set(key, written);
    return written;
  };
  return {
    directory,
    made,
    take,
    enter: (key, files) => made.set(key, files),
    place,
    write: async (path, content) => {
      await place(sum([path, sum([Buffer.from(content)])]), () =>
        Promise.resolve({ files: [{ path, content }], note: '' }),
      );
    },
    store: async (key, make) => {
      const { files } = await place(key, async () => ({ files: await make(), note: '' }));
      return files.map(({ path }) => path);
    },
  };
}

/** Writes files into a folder. No file is written twice: what was taken over is one with that of the last site. */
export function fileWriter(directory: string): {
  readonly file: (file: SiteFile) => KeptFile;
  readonly takeOver: (last: string, file: KeptFile) => KeptFile;
} {
  const folders = new Set<string>();
  const makeFolder = (path: string): void => {
    const folder = dirname(join(directory, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
  };
  return {
    file: ({ path, content }) => {
      makeFolder(path);
      writeFileSync(join(directory, path), content, { flag: 'wx' });
      return stampFile(directory, path);
    },
    takeOver: (last, file) => {
      makeFolder(file.path);
      const [from, to] = [join(last, file.path), join(directory, file.path)];
      try {
        linkSync(from, to);
        return file;
      } catch {
        // Not every disk can give a file two names.
        copyFileSync(from, to);
        return stampFile(directory, file.path);
      }
    },
  };
}

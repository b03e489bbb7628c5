import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileStore } from '../../search/index/build-search-index.ts';
import { sum } from '../../collections/input-sums.ts';
import type { Read } from '../../archive/record-reads.ts';
import { isIntact, type KeptFile, type KeptFiles, type KeptSite, stampFile } from './site-memory.ts';

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

/** A site that is being built beside others, from which it takes what is the same. */
export interface SiteDraft {
  readonly directory: string;
  /** What was read for a path in each of the other sites. */
  readonly knownReads: (path: string) => readonly (readonly Read[])[];
  /** Takes over the files that another site has for the same key; nothing when one of them is absent or other than it was. */
  readonly take: (key: string) => KeptFiles | undefined;
  /** Enters files that were written into the folder for a key. */
  readonly enter: (key: string, files: KeptFiles) => void;
  /** The files for a key: taken over, or made and written. */
  readonly place: (key: string, make: () => Promise<SiteFiles>) => Promise<KeptFiles>;
  /** Writes one file; takes it over when another site has the same. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Files by their paths in the site, as indexes of search store them. */
  readonly store: FileStore;
  /** All files that it has so far, by their keys. */
  readonly made: ReadonlyMap<string, KeptFiles>;
}

/** A draft in `directory`, which is empty; of the `others` the first that has something gives it. */
export function draftSite(directory: string, others: readonly KeptSite[]): SiteDraft {
  const made = new Map<string, KeptFiles>();
  const write = fileWriter(directory);
  const kept = listsByKey(
    others.flatMap(({ directory: at, memory }) =>
      [...memory.made].map(([key, files]) => [key, { at, ...files }] as const),
    ),
  );
  const reads = listsByKey(others.flatMap(({ memory }) => [...memory.reads]));
  const take = (key: string): KeptFiles | undefined => {
    const found = kept.get(key)?.find(({ at, files }) => files.every((file) => isIntact(at, file)));
    if (found === undefined) return undefined;
    const taken = { note: found.note, files: found.files.map((file) => write.takeOver(found.at, file)) };
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
    knownReads: (path) => reads.get(path) ?? [],
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

function listsByKey<Value>(
  entries: readonly (readonly [key: string, value: Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [value]);
    else list.push(value);
  }
  return lists;
}

/** Writes files into a folder. No file is written twice: what was taken over is one with that of the other site. */
export function fileWriter(directory: string): {
  readonly file: (file: SiteFile) => KeptFile;
  readonly takeOver: (other: string, file: KeptFile) => KeptFile;
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
    takeOver: (other, file) => {
      makeFolder(file.path);
      const [from, to] = [join(other, file.path), join(directory, file.path)];
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

import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { FileStore } from '../../search/index/build-search-index.ts';
import { sum } from '../../collections/input-sums.ts';
import { filesBelow } from '../run/files-below.ts';
import {
  fileIn,
  isIntact,
  type KeptFile,
  type KeptFiles,
  type KeptSite,
  type SiteMemory,
  stampFile,
  type Trace,
} from './site-memory.ts';

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
  /** How the files for a name were made in each of the other sites that has them. */
  readonly knownTraces: (name: string) => readonly KnownTrace[];
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
  /** Deletes what its folder holds besides these. */
  readonly sweep: () => void;
}

/** A trace, with what its reads gave then. */
interface KnownTrace extends Pick<SiteMemory, 'digests'> {
  readonly trace: Trace;
}

/** A draft in `directory`, whatever an earlier build has left there; of the `others` the first that has something gives it. */
export function draftSite(directory: string, others: readonly KeptSite[]): SiteDraft {
  const made = new Map<string, KeptFiles>();
  const write = fileWriter(directory);
  const take = (key: string): KeptFiles | undefined => {
    const found = others
      .flatMap(({ directory: at, memory }) => {
        const files = memory.made.get(key);
        return files === undefined ? [] : [{ at, ...files }];
      })
      .find(({ at, files }) => files.every((file) => write.holds(file) || isIntact(at, file)));
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
    knownTraces: (name) =>
      others.flatMap(({ memory: { traces, digests } }) => {
        const trace = traces.get(name);
        return trace === undefined ? [] : [{ trace, digests }];
      }),
    take,
    enter: (key, files) => made.set(key, files),
    sweep: () => write.sweep([...made.values()].flatMap(({ files }) => files)),
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

/**
 * Writes files into a folder. No file is written twice: what was taken over is one with that of the other site. Nor is one changed
 * in place that the folder holds already, for it may be one with a file of another site, too.
 */
export function fileWriter(directory: string): {
  readonly file: (file: SiteFile) => KeptFile;
  /** Whether the folder has a file already. */
  readonly holds: (file: KeptFile) => boolean;
  readonly takeOver: (other: string, file: KeptFile) => KeptFile;
  readonly sweep: (files: readonly KeptFile[]) => void;
} {
  const folders = new Set<string>();
  const held = new Set(existsSync(directory) ? filesBelow(directory) : []);
  const intact = new Set<KeptFile>();
  const holds = (file: KeptFile): boolean => {
    if (!intact.has(file) && held.has(file.path) && isIntact(directory, file)) intact.add(file);
    return intact.has(file);
  };
  const makeRoom = (path: string): void => {
    const folder = dirname(path);
    if (!folders.has(folder)) {
      for (const above of foldersAbove(path)) if (held.delete(above)) rmSync(fileIn(directory, above));
      mkdirSync(fileIn(directory, folder), { recursive: true });
    }
    folders.add(folder);
    if (held.delete(path)) unlinkSync(fileIn(directory, path));
  };
  /** Puts something where something else may stand. */
  const put = (path: string, write: (target: string) => void): void => {
    makeRoom(path);
    const target = fileIn(directory, path);
    try {
      write(target);
    } catch (error) {
      if (lstatSync(target, { throwIfNoEntry: false }) === undefined) throw error;
      rmSync(target, { recursive: true });
      write(target);
    }
  };
  return {
    file: ({ path, content }) => {
      put(path, (target) => writeFileSync(target, content, { flag: 'wx' }));
      return stampFile(directory, path);
    },
    holds,
    takeOver: (other, file) => {
      if (holds(file)) return file;
      const from = fileIn(other, file.path);
      try {
        put(file.path, (target) => linkSync(from, target));
        return file;
      } catch {
        // Not every disk can give a file two names.
        put(file.path, (target) => copyFileSync(from, target));
        return stampFile(directory, file.path);
      }
    },
    sweep: (files) => {
      const kept = new Set(files.map(({ path }) => path));
      for (const path of held) {
        if (kept.has(path)) continue;
        const above = foldersAbove(path);
        // Where a folder stood there may be a file now.
        if (above.some((one) => kept.has(one))) continue;
        unlinkSync(fileIn(directory, path));
        for (const folder of above.toReversed()) if (!isDeleted(fileIn(directory, folder))) break;
      }
    },
  };
}

/** The folders that a path leads through, the uppermost first. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** Deletes an empty folder. */
function isDeleted(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

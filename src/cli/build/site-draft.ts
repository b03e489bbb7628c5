import { copyFileSync, existsSync, linkSync, lstatSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileStore } from '../../search/index/build-search-index.ts';
import { sum } from '../../collections/input-sums.ts';
import { filesBelow } from '../run/files-below.ts';
import { makeFolderOf } from '../run/make-folder-of.ts';
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
  /** Where a file of it is now. */
  readonly fileAt: (path: string) => string;
  /**
   * What stands already and is none of these files.
   * @throws Error when one of these files is gone: somebody else has changed what stands.
   */
  readonly strangers: () => readonly string[];
}

/** A trace, with what its reads gave then. */
interface KnownTrace extends Pick<SiteMemory, 'digests'> {
  readonly trace: Trace;
}

/**
 * A draft of a site of which some may stand already, in `standing`: that stays where it is, and `directory` gets the rest of its
 * files. Of the `others` the first that has something gives it.
 */
export function draftSite(
  directory: string,
  others: readonly KeptSite[],
  standing: string = directory,
): SiteDraft {
  const made = new Map<string, KeptFiles>();
  const writer = fileWriter(directory);
  const take = (key: string): KeptFiles | undefined => {
    for (const { directory: at, memory } of others) {
      const found = memory.made.get(key);
      if (found === undefined || !found.files.every((file) => isIntact(at, file))) continue;
      const taken =
        at === standing
          ? found
          : { note: found.note, files: found.files.map((file) => writer.takeOver(at, file)) };
      made.set(key, taken);
      return taken;
    }
    return undefined;
  };
  const place: SiteDraft['place'] = async (key, make) => {
    const taken = take(key);
    if (taken !== undefined) return taken;
    const { files, note } = await make();
    const written = { note, files: files.map(writer.write) };
    made.set(key, written);
    return written;
  };
  return {
    made,
    knownTraces: (name) =>
      others.flatMap(({ memory: { traces, digests } }) => {
        const trace = traces.get(name);
        return trace === undefined ? [] : [{ trace, digests }];
      }),
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
    fileAt: (path) => {
      const file = fileIn(directory, path);
      return existsSync(file) ? file : fileIn(standing, path);
    },
    strangers: () => {
      const absent = new Set([...made.values()].flatMap(({ files }) => files.map(({ path }) => path)));
      const strangers = filesIn(standing).filter((path) => !absent.delete(path));
      if (directory !== standing) for (const path of filesIn(directory)) absent.delete(path);
      for (const path of absent)
        throw new Error(
          `${fileIn(standing, path)} 在生成期间不见了：不要同时改动这个文件夹；删去它，再运行一次。`,
        );
      return strangers;
    },
  };
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? filesBelow(folder) : [];
}

/** Writes files into a folder. What was taken over is one with the file of the other site. */
function fileWriter(directory: string): {
  readonly write: (file: SiteFile) => KeptFile;
  readonly takeOver: (other: string, file: KeptFile) => KeptFile;
} {
  const folders = new Set<string>();
  /** Puts something where something else may stand. */
  const put = (path: string, write: (target: string) => void): void => {
    const [folder, target] = [dirname(path), fileIn(directory, path)];
    if (!folders.has(folder)) makeFolderOf(directory, path);
    folders.add(folder);
    try {
      write(target);
    } catch (error) {
      if (lstatSync(target, { throwIfNoEntry: false }) === undefined) throw error;
      rmSync(target, { recursive: true });
      write(target);
    }
  };
  return {
    write: ({ path, content }) => {
      // With the encoding that is usual anyway, Node writes a text in one call.
      put(path, (target) => writeFileSync(target, content, { encoding: 'utf8', flag: 'wx' }));
      return stampFile(directory, path);
    },
    takeOver: (other, file) => {
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
  };
}

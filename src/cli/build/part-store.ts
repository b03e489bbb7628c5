import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShardStore } from '../../search/index/build-search-index.ts';

/** A store in a folder that can also drop what a build has not asked for. */
interface FolderStore extends ShardStore {
  readonly forgetOthers: () => Promise<void>;
}

/** Name of the list of the files of an entry, with their sums. */
const LIST = 'files.json';

type Sums = Readonly<Record<string, string>>;

/** Keeps parts of an index in a folder, each under its key. An entry that is not as it was kept counts as absent. */
export function partStore(folder: string): FolderStore {
  const used = new Set<string>();
  return {
    find: async (key) => {
      used.add(key);
      return readEntry(join(folder, key));
    },
    keep: async (key, files) => {
      // Written aside first: a build that is stopped in between leaves no half entry.
      const aside = join(folder, `${key}.part`);
      await rm(aside, { recursive: true, force: true });
      const sums: Sums = Object.fromEntries(files.map(({ path, content }) => [path, sumOf(content)]));
      for (const { path, content } of [...files, { path: LIST, content: JSON.stringify(sums) }]) {
        await mkdir(dirname(join(aside, path)), { recursive: true });
        await writeFile(join(aside, path), content);
      }
      await rm(join(folder, key), { recursive: true, force: true });
      await rename(aside, join(folder, key));
    },
    forgetOthers: async () => {
      const others = (await readdir(folder).catch(() => [])).filter((key) => !used.has(key));
      for (const key of others) await rm(join(folder, key), { recursive: true, force: true });
    },
  };
}

/** All files of an entry; nothing when there is none, or one of them is not what its sum says. */
async function readEntry(folder: string): ReturnType<ShardStore['find']> {
  try {
    const sums: Sums = JSON.parse(await readFile(join(folder, LIST), 'utf8'));
    const files = await Promise.all(
      Object.keys(sums).map(async (path) => ({ path, content: await readFile(join(folder, path)) })),
    );
    return files.every(({ path, content }) => sumOf(content) === sums[path]) ? files : undefined;
  } catch {
    // Absent or damaged: either way the part is built again.
    return undefined;
  }
}

function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT, WORK_DIRECTORY } from '../run/project-folders.ts';
import { keepProgram, RENDERER } from './keep-program.ts';
import type { SiteAddress } from '../../records/site-address.ts';
import type { SiteFile } from './site-draft.ts';

/** The pages of the site as a program, compiled: it holds nothing of the archive. */
export interface SiteProgram {
  readonly key: string;
  readonly folder: string;
  /** The module that starts it, in its folder. */
  readonly entry: string;
}

const PROGRAMS = join(WORK_DIRECTORY, 'program');
/** Scripts, sheets and the other files that are the same for every archive. */
const FILES = 'files';

/** The program for a sum of its sources: the one that was compiled last, if it is of these. */
export async function compileProgram(key: string, { origin, base }: SiteAddress): Promise<SiteProgram> {
  const folder = join(PROGRAMS, key);
  if (!existsSync(folder)) {
    await rm(PROGRAMS, { recursive: true, force: true });
    // Under another name until it is whole: a build may be stopped in between.
    const draft = join(PROGRAMS, `${key}.part`);
    await mkdir(draft, { recursive: true });
    // Only now: it takes longer to load than an unchanged site to be compared.
    const { build } = await import('astro');
    await build({
      root: PROJECT_ROOT,
      outDir: join(draft, FILES),
      logLevel: 'silent',
      site: origin,
      base,
      integrations: [keepProgram(draft)],
    });
    await rename(draft, folder);
  }
  const entry = (await readdir(join(folder, RENDERER))).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`Unexpected program without its entry in ${folder}`);
  return { key, folder, entry };
}

/** The files of a program that stand in the site as they are. */
export async function programFiles({ folder }: SiteProgram): Promise<readonly SiteFile[]> {
  const root = join(folder, FILES);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(async (file) => ({
        path: file.slice(root.length + 1).replaceAll('\\', '/'),
        content: await readFile(file),
      })),
  );
}

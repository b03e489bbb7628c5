import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withBuildLock } from '../run/build-lock.ts';
import { WORK_DIRECTORY } from '../run/project-folders.ts';
import { filesBelow } from '../run/files-below.ts';
import { runScript } from '../run/run-program.ts';
import { folderSums } from './folder-sums.ts';
import { RENDERER, SHEETS } from './keep-program.ts';
import { releaseMemory } from './release-memory.ts';
import type { RouteSheets } from './page-styles.ts';
import { sum } from '../../collections/input-sums.ts';
import type { ArchiveSettings } from '../../records/archive-settings.ts';
import { parseSiteAddress, type SiteAddress } from '../../records/site-address.ts';
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
/** Ends the name of the file beside the folder of a program that has the sums of its files. */
const SUMS = '.sums.json';

/** Where the site of an archive is published: `SITE_URL`, the address in its settings, or the local one. */
export function addressOf(
  settings: Pick<ArchiveSettings, 'address'>,
  localAddress: string,
): { readonly published: string | undefined; readonly address: SiteAddress } {
  const published = process.env['SITE_URL'] || settings.address;
  return { published, address: parseSiteAddress(published ?? localAddress) };
}

/** A sum of all that is compiled into a program. */
export function programKey(sources: string, { origin, base }: SiteAddress): string {
  return sum([sources, process.env['OAI_GATEWAY'] ?? '', origin, base]);
}

/** The program for a sum of its sources: the one that was compiled last, if it is of these and as it was compiled. */
export async function compileProgram(key: string, address: SiteAddress): Promise<SiteProgram> {
  const folder = join(PROGRAMS, key);
  // Parts may be built side by side.
  if (!(await isWhole(folder))) await withBuildLock(`${PROGRAMS}.lock`, () => compileInto(folder, address));
  const entry = (await readdir(join(folder, RENDERER))).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`Unexpected program without its entry in ${folder}`);
  return { key, folder, entry };
}

async function compileInto(folder: string, { origin, base }: SiteAddress): Promise<void> {
  await rm(PROGRAMS, { recursive: true, force: true });
  // Under another name until it is whole: a build may be stopped in between.
  const draft = `${folder}.part`;
  await mkdir(draft, { recursive: true });
  const args = [draft, join(draft, FILES), origin, base];
  // The compiler takes as much as what reading the archive has left.
  releaseMemory();
  const { ok, output } = await runScript('src/cli/build/compile-pages.ts', args);
  if (!ok) throw new Error(output);
  await writeFile(`${folder}${SUMS}`, JSON.stringify(await folderSums(draft)));
  await rename(draft, folder);
}

/** Whether the folder of a program holds what was compiled: a disk may lose what was not yet written to it. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    return (await readFile(`${folder}${SUMS}`, 'utf8')) === JSON.stringify(await folderSums(folder));
  } catch {
    return false;
  }
}

/** The files of a program that stand in the site as they are. */
export async function programFiles({ folder }: SiteProgram): Promise<readonly SiteFile[]> {
  const root = join(folder, FILES);
  return Promise.all(
    filesBelow(root).map(async (path) => ({ path, content: await readFile(join(root, path)) })),
  );
}

/** What each route is styled with, by its pattern. */
export async function programSheets({ folder }: SiteProgram): Promise<ReadonlyMap<string, RouteSheets>> {
  return new Map(JSON.parse(await readFile(join(folder, SHEETS), 'utf8')));
}

import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deleteFiles } from './delete-files.ts';
import { filesBelow } from './files-below.ts';
import { makeFolderOf } from './make-folder-of.ts';
import { replaceFile } from './replace-file.ts';
import { errorCode } from '../../text/error-text.ts';

/** Where the files are prepared that the next site has and the one in a folder has not. */
export function nextSite(site: string): string {
  return join(dirname(site), '.cache', 'dist-next');
}

/** Stands beside a site as long as it is being changed: the paths of what goes. */
function planOf(site: string): string {
  return join(dirname(site), '.cache', 'dist-plan');
}

/**
 * Changes a site into the next one: prepared files are moved to their places, and the files at the paths in `gone` are deleted. Each
 * file is the old one or the new one at any moment. What may need space is done before, unless the site is on another disk; if the
 * change is stopped, the next start goes on with it.
 */
export async function changeSite(site: string, gone: readonly string[]): Promise<void> {
  const next = nextSite(site);
  if (!existsSync(site)) {
    try {
      return renameSync(next, site);
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') throw error;
      mkdirSync(site);
    }
  }
  for (const folder of new Set(preparedFiles(site).map(dirname))) makeFolder(join(site, folder));
  await replaceFile(planOf(site), JSON.stringify(gone));
  try {
    finishChange(site);
  } catch {
    // A disk may fail once.
    finishChange(site);
  }
}

/** By their paths. */
function preparedFiles(site: string): readonly string[] {
  const next = nextSite(site);
  return existsSync(next) ? filesBelow(next) : [];
}

/** Whether a site was left between two states. */
export function isChanging(site: string): boolean {
  return existsSync(site) && existsSync(planOf(site));
}

/** Goes on with a change that was begun and not finished, if there is one. */
export function finishChange(site: string): void {
  const [next, plan] = [nextSite(site), planOf(site)];
  // Of a site that is no longer there, nothing is left to change.
  if (!isChanging(site)) return rmSync(plan, { recursive: true, force: true });
  deleteFiles(site, readPlan(plan));
  for (const path of preparedFiles(site)) moveFile(next, site, path);
  rmSync(plan, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
}

/** The paths of what goes; none when the plan is damaged or gone: the next build finds what it should have named. */
function readPlan(plan: string): readonly string[] {
  try {
    return JSON.parse(readFileSync(plan, 'utf8'));
  } catch {
    return [];
  }
}

/** Puts a file in the place of whatever stands there. */
function moveFile(next: string, site: string, path: string): void {
  const [from, to] = [join(next, path), join(site, path)];
  try {
    renameSync(from, to);
  } catch (error) {
    // Another process may be finishing the same change.
    if (!existsSync(from)) return;
    if (errorCode(error) === 'EXDEV') return copyFile(from, to);
    if (!BLOCKED.includes(errorCode(error))) throw error;
    rmSync(to, { recursive: true, force: true });
    makeFolderOf(site, path);
    renameSync(from, to);
  }
}

/** Moves a file to another disk, where the folder of a site may be: it is there in one step, too. */
function copyFile(from: string, to: string): void {
  const draft = `${to}.part`;
  copyFileSync(from, draft);
  renameSync(draft, to);
  rmSync(from);
}

/** Makes a folder, unless a file that goes stands in its way. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!BLOCKED.includes(errorCode(error))) throw error;
  }
}

/** There is a file where a folder must be, a folder where a file must be, or no folder. */
const BLOCKED = ['EEXIST', 'EISDIR', 'ENOENT', 'ENOTDIR', 'ENOTEMPTY'];

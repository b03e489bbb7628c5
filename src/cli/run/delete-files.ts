import { existsSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Deletes files by their paths in a folder, and the folders in which nothing is left then. */
export function deleteFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    deleteFile(join(folder, path));
    for (let above = dirname(path); above !== '.'; above = dirname(above))
      if (!isDeleted(join(folder, above))) break;
  }
}

/** Deletes a file unless it is gone: another may stand above it, or a folder in its place, when they are deleted a second time. */
function deleteFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (existsSync(file) && statSync(file).isFile()) throw error;
  }
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

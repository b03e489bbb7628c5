import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sum } from '../../collections/input-sums.ts';
import { filesBelow } from '../run/files-below.ts';

/** Sums of all files of a folder by their paths, in order. */
export async function folderSums(folder: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const path of filesBelow(folder).toSorted()) sums[path] = sum([await readFile(join(folder, path))]);
  return sums;
}

import { hash } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../run/files-below.ts';
import { measureProgram, type ProgramCost } from './measure-program.ts';

/** What the site of a project costs that is built in parts. */
export interface CostOfParts {
  /** Each by itself; the first one compiles the program for all. */
  readonly parts: readonly ProgramCost[];
  readonly assembly: ProgramCost;
  /** Whether all files are those of the build in one go. */
  readonly isSame: boolean;
}

/** Builds a project in parts, one after the other, from nothing; its site, built in one go, stands in `dist/`. */
export async function measureParts(root: string): Promise<CostOfParts> {
  const [site, whole] = [join(root, 'dist'), join(root, 'dist-whole')];
  for (const made of ['.cache', 'parts', 'dist-whole'])
    await rm(join(root, made), { recursive: true, force: true });
  await rename(site, whole);
  const run = (...program: readonly string[]) => measureProgram(process.execPath, program, root);
  const names: readonly string[] = JSON.parse((await run('src/cli/parts.ts', '--json')).output);
  const parts: ProgramCost[] = [];
  for (const name of names) parts.push(await run('src/cli/build.ts', '--part', name));
  const assembly = await run('src/cli/build.ts', '--assemble', 'parts');
  const [ours, theirs] = [await sumsOf(site), await sumsOf(whole)];
  const isSame = ours.size === theirs.size && [...ours].every(([path, sum]) => theirs.get(path) === sum);
  await rm(whole, { recursive: true });
  return { parts, assembly, isSame };
}

async function sumsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  for (const path of filesBelow(folder)) sums.set(path, hash('sha256', await readFile(join(folder, path))));
  return sums;
}

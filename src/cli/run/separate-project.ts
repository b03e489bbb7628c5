import { cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-folders.ts';
import { writeBelow } from './write-below.ts';

/** What a site is built from besides its content, and the prose that every site has. */
const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'content/notes',
] as const;

/** Lays a project with the code of this one and content of its own. `files` are texts by their paths from its root. */
export async function laySeparateProject(
  root: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const part of PARTS) {
    await rm(join(root, part), { recursive: true, force: true });
    await cp(join(PROJECT_ROOT, part), join(root, part), { recursive: true });
  }
  await rm(join(root, 'node_modules'), { force: true });
  await symlink(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) await writeBelow(root, path, text);
}

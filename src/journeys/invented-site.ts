import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../cli/run/project-folders.ts';

/** A project with other content, built. */
export interface InventedSite {
  readonly directory: string;
  readonly remove: () => Promise<void>;
}

/** What a site is built from besides its content, and the prose that every site has. */
const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'content/notes',
] as const;

/** What commands would have entered in the course of intake, unless `files` say otherwise. */
function kept(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pages = Object.keys(files).flatMap(
    (file) => /^content\/pages\/(?<id>\w+)\.txt$/u.exec(file)?.groups?.['id'] ?? [],
  );
  const ids = pages.map((id) => `'${id}'`).join(', ');
  return {
    'content/changes.yaml': `- { id: first, date: '2022-06-01', pages: [${ids}], note: 首批。 }\n`,
    'content/registry/contributors.yaml': '[]\n',
  };
}

/**
 * Builds the site of invented content in a folder of its own, for page types that the content of the project has no example of.
 * `files` are texts by their paths from the root of the project.
 */
export async function buildInventedSite(files: Readonly<Record<string, string>>): Promise<InventedSite> {
  const root = await mkdtemp(join(tmpdir(), 'invented-site-'));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    for (const part of PARTS) await cp(join(PROJECT_ROOT, part), join(root, part), { recursive: true });
    await symlink(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries({ ...kept(files), ...files })) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: root });
  } catch (error) {
    await remove();
    throw error;
  }
  return { directory: join(root, 'dist'), remove };
}

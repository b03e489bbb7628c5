import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { laySeparateProject } from '../cli/run/separate-project.ts';

/** A project with other content, built. */
export interface InventedSite {
  readonly directory: string;
  readonly remove: () => Promise<void>;
}

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
    await laySeparateProject(root, { ...kept(files), ...files });
    await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: root });
  } catch (error) {
    await remove();
    throw error;
  }
  return { directory: join(root, 'dist'), remove };
}

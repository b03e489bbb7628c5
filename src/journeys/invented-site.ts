import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveSite } from '../cli/serve/serve-site.ts';
import { laySeparateProject } from '../cli/run/separate-project.ts';

/** Below a path of its host, as a project page is; what a shell may hold for other programs changes nothing. */
const ENVIRONMENT = {
  SITE_URL: 'https://example.org/henan/',
  BASE_URL: '/foreign/',
  SITE: 'https://foreign.example',
} as const;

/** The site of a project with other content. */
export interface InventedSite {
  /** Where it is served; ends with a slash. */
  readonly url: string;
  /** The folder of the project. */
  readonly root: string;
  /** Stops serving, and removes the project. */
  readonly close: () => Promise<void>;
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
 * Builds and serves the site of invented content from a folder of its own, for page types that the content of the project has no
 * example of, and below a path, where that does not stand. `files` are texts by their paths from the root of the project.
 */
export async function openInventedSite(files: Readonly<Record<string, string>>): Promise<InventedSite> {
  const root = await mkdtemp(join(tmpdir(), '虚构 站-'));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    await laySeparateProject(root, { ...kept(files), ...files });
    const env = { ...process.env, ...ENVIRONMENT };
    await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { cwd: root, env });
    const { url, close } = await serveSite(join(root, 'dist'), { port: 0, host: undefined });
    return { url, root, close: () => close().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../archive/content-files.ts';

const FOLDERS = ['content/pages', 'content/corrections', 'content/registry'] as const;

/** Reads the files of which the archive is built. */
export function readContent(root: string): ContentFiles {
  const paths = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder))
      .toSorted()
      .map((name) => `${folder}/${name}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

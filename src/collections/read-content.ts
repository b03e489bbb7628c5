import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFiles, gatherContent } from '../content/read/content-files.ts';

/** Reads the files of which the archive is built, from a project's root. */
export function readContent(root: string): ContentFiles {
  return gatherContent({
    list: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []),
    read: (file) => readFileSync(join(root, file)),
  });
}

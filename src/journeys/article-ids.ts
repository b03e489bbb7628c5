import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_DIRECTORY } from '../cli/run/project-folders.ts';

/** Ids of the articles that the built site has pages of. */
export function articleIds(): string[] {
  return readdirSync(join(SITE_DIRECTORY, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

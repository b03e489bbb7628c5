import { relative, resolve } from 'node:path';

/** A path as people know it: from where they are when it is below, else whole. */
export function shortPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') ? resolve(path) : below;
}

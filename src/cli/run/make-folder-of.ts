import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes the folder in which the file at a path in `root` is to stand. A file that stands in its way goes. */
export function makeFolderOf(root: string, path: string): void {
  const folder = dirname(path);
  try {
    mkdirSync(join(root, folder), { recursive: true });
  } catch (error) {
    const names = folder.split('/');
    const blocking = names
      .map((_, at) => join(root, ...names.slice(0, at + 1)))
      .find((above) => statSync(above, { throwIfNoEntry: false })?.isFile());
    if (blocking === undefined) throw error;
    rmSync(blocking);
    mkdirSync(join(root, folder), { recursive: true });
  }
}

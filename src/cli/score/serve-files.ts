import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An origin that no network has. */
const ORIGIN = 'http://site.invalid';

/** Lets Pagefind's program, which fetches its files, run here on those of a folder; addresses below the returned origin are its files. */
export function fetchFromFolder(folder: string): string {
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input));
    return new Response(await readFile(join(folder, pathname)));
  };
  return ORIGIN;
}

import { existsSync } from 'node:fs';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { intakeFile, pageFile } from '../../content/read/content-files.ts';

/**
 * Writes page and record beside their places and moves them in together, the record first. Nothing that stands there is replaced;
 * on failure neither is there.
 */
export async function writePage(root: string, id: string, bytes: Uint8Array, yaml: string): Promise<void> {
  await mkdir(dirname(join(root, pageFile(id))), { recursive: true });
  const files = [
    { final: join(root, intakeFile(id)), content: yaml },
    { final: join(root, pageFile(id)), content: bytes },
  ].map((file) => ({ ...file, draft: `${file.final}.part` }));
  const moved: string[] = [];
  try {
    for (const { draft, content } of files) await writeFile(draft, content, { flush: true });
    for (const { draft, final } of files) {
      await moveInto(draft, final);
      moved.push(final);
    }
  } catch (error) {
    await Promise.all(moved.map((file) => rm(file, { force: true })));
    throw error;
  } finally {
    await Promise.all(files.map(({ draft }) => rm(draft, { force: true })));
  }
}

/** Unlike a rename, a link is refused where something stands; some file systems have none. */
async function moveInto(draft: string, final: string): Promise<void> {
  try {
    await link(draft, final);
  } catch (error) {
    if (existsSync(final)) throw error;
    await rename(draft, final);
  }
}

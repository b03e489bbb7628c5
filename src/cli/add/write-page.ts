import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { intakeFile, pageFile } from '../../content/read/content-files.ts';

/** Writes page and record beside their places and moves them in together; on failure neither is there. */
export async function writePage(root: string, id: string, bytes: Uint8Array, yaml: string): Promise<void> {
  await mkdir(dirname(join(root, pageFile(id))), { recursive: true });
  const files = [
    { final: join(root, intakeFile(id)), content: yaml },
    { final: join(root, pageFile(id)), content: bytes },
  ].map((file) => ({ ...file, draft: `${file.final}.adding` }));
  const moved: string[] = [];
  try {
    for (const { draft, content } of files) await writeFile(draft, content, { flag: 'w' });
    for (const { draft, final } of files) {
      await rename(draft, final);
      moved.push(final);
    }
  } catch (error) {
    await Promise.all(
      [...files.map(({ draft }) => draft), ...moved].map((file) => rm(file, { force: true })),
    );
    throw error;
  }
}

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes page and record beside their places and moves them in together; on failure neither is there. */
export async function writePage(root: string, id: string, bytes: Uint8Array, yaml: string): Promise<void> {
  const folder = join(root, 'content', 'pages');
  await mkdir(folder, { recursive: true });
  const files = [
    { final: join(folder, `${id}.yaml`), content: yaml },
    { final: join(folder, `${id}.txt`), content: bytes },
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

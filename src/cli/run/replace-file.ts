import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file in one step: after a kill there is the old content or the new one, and at most a draft beside it. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.part`;
  try {
    await writeFile(draft, content, { flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

import type { DataFile } from './data-file.ts';
import { sha256 } from './sha256.ts';

/** Sums of files as `sha256sum -c` reads them. */
export function formatSums(files: readonly DataFile[]): string {
  return files.map(({ name, content }) => `${sha256(content)}  ${name}\n`).join('');
}

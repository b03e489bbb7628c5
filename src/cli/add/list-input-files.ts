import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { IntakeProblem } from '../../intake/take-in-page.ts';

/** A file that may be a page; `size` in bytes. */
export interface InputFile {
  readonly path: string;
  readonly size: number;
}

/** The files that a person named, and the texts in the folders that they named; what is not there is a problem. */
export async function listInputFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly InputFile[]; readonly problems: readonly IntakeProblem[] }> {
  const found = await Promise.all(paths.map(listOne));
  const files = new Map(found.flatMap((one) => one.files.map((file) => [file.path, file] as const)));
  return { files: [...files.values()], problems: found.flatMap(({ problems }) => problems) };
}

async function listOne(path: string): ReturnType<typeof listInputFiles> {
  const about = await stat(path).catch(() => undefined);
  if (!about) return problem(path, '找不到这个文件或文件夹。', '检查路径和读取权限。');
  if (!about.isDirectory()) return { files: [{ path: resolve(path), size: about.size }], problems: [] };
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const texts = entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.txt'))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .toSorted();
  if (texts.length === 0) {
    const held =
      entries.length === 0 ? '文件夹是空的。' : `文件夹里有 ${entries.length} 项，没有 .txt 文件。`;
    return problem(path, held, '换成有 .txt 的文件夹，或直接写出文件名。');
  }
  const files = await Promise.all(texts.map(async (text) => ({ path: text, size: (await stat(text)).size })));
  return { files, problems: [] };
}

function problem(path: string, reason: string, mend: string): Awaited<ReturnType<typeof listInputFiles>> {
  return { files: [], problems: [{ file: path, reason, mend }] };
}

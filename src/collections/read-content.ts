import { type Dirent, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFiles, gatherContent, isContentFolder } from '../content/read/content-files.ts';
import type { Report } from '../report.ts';

/** Reads the files of which the archive is built, from a project's root; reports what is no file or cannot be read. */
export function readContent(root: string, report: Report): ContentFiles {
  return gatherContent({
    list: (folder) => listFiles(root, folder, report),
    read: (file) => readOrReport(root, file, report),
  });
}

/** Names of the files in a folder, but for those that systems hide. */
function listFiles(root: string, folder: string, report: Report): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isFile()) return [entry.name];
      if (!(entry.isDirectory() && isContentFolder(file))) {
        report({
          place: { file },
          severity: 'error',
          rule: 'content/no-file',
          reason: `这是${kindOf(entry)}，content/ 中这里只能是普通文件。`,
          mend: '移走它；如是链接，换成文件本身。',
        });
      }
      return [];
    });
}

function kindOf(entry: Dirent): string {
  if (entry.isDirectory()) return '文件夹';
  return entry.isSymbolicLink() ? '链接' : '设备或管道';
}

function readOrReport(root: string, file: string, report: Report): Uint8Array | undefined {
  try {
    return readFileSync(join(root, file));
  } catch (error) {
    report({
      place: { file },
      severity: 'error',
      rule: 'content/unreadable',
      reason: `不能读取这个文件：${error instanceof Error ? error.message : String(error)}`,
      mend: '检查文件的读取权限。',
    });
    return undefined;
  }
}

import { type Dirent, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFiles, gatherContent, isContentFolder } from '../content/read/content-files.ts';
import type { Report } from '../report.ts';
import { errorText } from '../text/error-text.ts';

/** Reads the files of which the archive is built, from a project's root; reports what is no file or cannot be read. */
export function readContent(root: string, report: Report): ContentFiles {
  return gatherContent({
    list: (folder) => listFiles(root, folder, report),
    read: (file) => orReport(() => readFileSync(join(root, file)), file, report),
  });
}

/** Names of the files in a folder, but for those that systems hide. */
function listFiles(root: string, folder: string, report: Report): readonly string[] {
  const path = join(root, folder);
  // Only `content/` itself may be a link; one in place of a folder in it is told with the other entries there.
  const stat = isContentFolder(folder) ? lstatSync : statSync;
  if (stat(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries = orReport(() => readdirSync(path, { withFileTypes: true }), folder, report) ?? [];
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

function orReport<Value>(read: () => Value, file: string, report: Report): Value | undefined {
  try {
    return read();
  } catch (error) {
    report({
      place: { file },
      severity: 'error',
      rule: 'content/unreadable',
      reason: `不能读取：${errorText(error)}`,
      mend: '检查读取权限。',
    });
    return undefined;
  }
}

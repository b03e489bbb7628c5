import { PageId } from '../../records/ids.ts';
import type { Report } from '../../report.ts';
import {
  CHANGES_FILE,
  type ContentFiles,
  findPageId,
  findPageIdOfCompanion,
  isNote,
  pageFile,
  registryFiles,
  SETTINGS_FILE,
} from '../read/content-files.ts';

/** Reports files under `content/` that nothing reads or that belong to no page, and pages whose names are no page ids. */
export function checkStrays(files: ContentFiles, report: Report): void {
  for (const file of files.keys()) {
    if (!isRead(file)) {
      report({
        place: { file },
        severity: 'error',
        rule: 'content/unknown-file',
        reason: '没有程序会读取叫这个名字的文件。',
        mend: mendOf(file),
      });
    }
    const companion = findPageIdOfCompanion(file);
    if (companion !== undefined && !files.has(pageFile(companion))) {
      report({
        place: { file },
        severity: 'error',
        rule: 'content/no-page',
        reason: `没有版面 ${pageFile(companion)} 与它相配。`,
        mend: '改正文件名，或补上版面。',
      });
    }
    const page = findPageId(file);
    if (page !== undefined && !PageId.safeParse(page).success) {
      report({
        place: { file },
        severity: 'error',
        rule: 'content/page-id',
        reason: `版面文件名“${page}”应是八位十六进制数字（0–9、a–f）。`,
        mend: '取来源文件名中哈希的前八位作为文件名。',
      });
    }
  }
}

const KNOWN_FILES: ReadonlySet<string> = new Set([
  ...Object.values(registryFiles),
  CHANGES_FILE,
  SETTINGS_FILE,
]);

function isRead(file: string): boolean {
  const isOfPage = findPageId(file) !== undefined || findPageIdOfCompanion(file) !== undefined;
  return isOfPage || KNOWN_FILES.has(file) || isNote(file);
}

function mendOf(file: string): string {
  if (file.endsWith('.part')) return '这是命令中断时留下的：删去它，再运行一次那个命令。';
  if (file.endsWith('.yml')) return '把扩展名改为 .yaml。';
  if (/\.txt$/iu.test(file)) return '把扩展名改为小写的 .txt，版面放在 content/pages/ 中。';
  return '改正文件名，或把它移出 content/。';
}

import { PageId } from '../../records/ids.ts';
import type { Report } from '../../report.ts';
import { type ContentFiles, findPageId, findPageIdOfCompanion, pageFile } from '../read/content-files.ts';

/** Reports files under `content/` that belong to no page, and pages whose names are no page ids. */
export function checkStrays(files: ContentFiles, report: Report): void {
  for (const file of files.keys()) {
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

import type { ChangeEntry } from '../../records/page-record.ts';
import type { Report } from '../../report.ts';
import { CHANGES_FILE, pageFile } from '../read/content-files.ts';
import { dayInBeijing } from '../../text/days.ts';
import type { YamlRecord } from '../read/read-yaml.ts';

/** Reports pages whose day of intake nobody recorded, days to come, and recorded pages that are neither here nor elsewhere. `pages`: ids of all pages. */
export function checkChanges(
  { value: changes, placeOf }: YamlRecord<readonly ChangeEntry[]>,
  pages: readonly string[],
  report: Report,
  isElsewhere: (pageId: string) => boolean = () => false,
  today = dayInBeijing(new Date()),
): void {
  const named = new Set(changes.flatMap((change) => change.pages));
  for (const page of pages.filter((id) => !named.has(id))) {
    report({
      place: { file: pageFile(page) },
      severity: 'error',
      rule: 'changes/missing-page',
      reason: `${CHANGES_FILE} 没有记下版面 ${page} 何时入藏。`,
      mend: `在 ${CHANGES_FILE} 中加一条，写明日期，pages 中列入 '${page}'。`,
    });
  }
  const known = new Set(pages);
  for (const [index, change] of changes.entries()) {
    if (change.date > today) {
      report({
        place: placeOf([index, 'date']),
        severity: 'warning',
        rule: 'changes/future',
        reason: `${change.date} 晚于今天。`,
        mend: '改成入藏或改动的那一天。',
      });
    }
    for (const [at, page] of change.pages.entries()) {
      if (known.has(page) || isElsewhere(page)) continue;
      report({
        place: placeOf([index, 'pages', at]),
        severity: 'error',
        rule: 'changes/unknown-page',
        reason: `没有版面 ${page}。`,
        mend: `改正编号，或补上 ${pageFile(page)}。`,
      });
    }
  }
}

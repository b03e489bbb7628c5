import type { ArticleRecord } from '../../records/article-record.ts';
import type { PageRecord } from '../../records/page-record.ts';
import type { Report } from '../../report.ts';
import { findUnrecorded } from './find-unrecorded.ts';

const ASK_DEVELOPERS = '请把这一版面的原文与校改一并报给开发者。';
const FAULT_OF_PROGRAM = `这是程序的错误：${ASK_DEVELOPERS}`;
/** A decision can cut a signature in two, or give a sign the role of a text, so that nothing of it is read. */
const FAULT_OF_DECISION_OR_PROGRAM = `先看改动这里的校改，是否切断了署名，或给符号定了角色；若都不是，就是程序的错误：${ASK_DEVELOPERS}`;

/** Stops the build where a page would be published that differs from its raw text without a record of it. */
export function checkRecords(
  page: PageRecord,
  articles: readonly ArticleRecord[],
  file: string,
  report: Report,
): void {
  for (const { span, reason } of findUnrecorded(page, articles)) {
    report({
      place: { file, span },
      severity: 'error',
      rule: 'record/missing',
      reason,
      mend: page.corrections.length > 0 ? FAULT_OF_DECISION_OR_PROGRAM : FAULT_OF_PROGRAM,
    });
  }
}

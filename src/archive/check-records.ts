import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { Report } from '../report/message.ts';
import { findUnrecorded } from './find-unrecorded.ts';

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
      mend: '这是程序的错误：请把这一版面的原文与校改一并报给开发者。',
    });
  }
}

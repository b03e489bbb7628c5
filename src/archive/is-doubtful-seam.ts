import type { ParagraphRecord } from '../records/article-record.ts';
import { DOUBTFUL_SEAM } from '../report.ts';

/** Whether a reader is warned of a seam: the parser was not sure, and nobody decided it. */
export function isDoubtfulSeam({ decided, confidence }: ParagraphRecord['seams'][number]): boolean {
  return !decided && confidence < DOUBTFUL_SEAM;
}

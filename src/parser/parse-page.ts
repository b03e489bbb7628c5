import type { Report } from '../report/message.ts';
import { buildArticles } from './build-articles.ts';
import { buildBlock } from './build-block.ts';
import { classifyRoles } from './classify-roles.ts';
import { measureCohesion } from './cohesion.ts';
import { cutEditorsCodes } from './cut-editors-codes.ts';
import { dropWrapSpaces } from './drop-wrap-spaces.ts';
import { hideSpans } from './hide-spans.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { refineRoles } from './refine-roles.ts';
import { reportDoubts } from './report-doubts.ts';
import { restoreOrder } from './restore-order.ts';
import { measureLanguage } from './seams/measure-language.ts';
import { segmentArticles } from './segment-articles.ts';
import { splitLines } from './split-lines.ts';
import type { ParsedPage } from './types.ts';

/** Restores the articles of one decoded page. Doubts are reported against `file`. */
export function parsePage(text: string, report: Report, file: string): ParsedPage {
  const { lines: printed, codes } = cutEditorsCodes(splitLines(text));
  const lines = dropWrapSpaces(joinWrappedLines(printed));
  const roled = refineRoles(classifyRoles(lines));
  const running = roled.filter(({ role }) => role === 'body').map(({ line }) => line.text);
  const cohesion = measureCohesion(running);
  const segmented = segmentArticles(roled, cohesion);
  const restored = restoreOrder(segmented, cohesion, measureLanguage(running));
  const page: ParsedPage = {
    text,
    articles: buildArticles(restored.drafts),
    furniture: restored.furniture.flatMap((passage) => buildBlock(passage) ?? []),
    hidden: [...codes, ...hideSpans(roled), ...restored.hidden],
  };
  reportDoubts(page, restored.isCrowded, report, file);
  return page;
}

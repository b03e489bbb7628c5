import { classifyRoles } from './classify-roles.ts';
import { measureCohesion } from './cohesion.ts';
import { cutEditorsCodes } from './cut-editors-codes.ts';
import { dropWrapSpaces } from './drop-wrap-spaces.ts';
import { hideSpans } from './hide-spans.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { refineRoles } from './refine-roles.ts';
import { restoreOrder, type Restored } from './restore-order.ts';
import { measureLanguage } from './seams/measure-language.ts';
import { segmentArticles } from './segment-articles.ts';
import { splitLines } from './split-lines.ts';

/** Takes one decoded page apart and puts its articles together, as drafts with all their evidence. */
export function restorePage(text: string): Restored {
  const { lines: printed, codes } = cutEditorsCodes(splitLines(text));
  const lines = dropWrapSpaces(joinWrappedLines(printed));
  const roled = refineRoles(classifyRoles(lines));
  const running = roled.filter(({ role }) => role === 'body').map(({ line }) => line.text);
  const cohesion = measureCohesion(running);
  const segmented = segmentArticles(roled, cohesion);
  const restored = restoreOrder(segmented, cohesion, measureLanguage(running));
  return { ...restored, hidden: [...codes, ...hideSpans(roled), ...restored.hidden] };
}

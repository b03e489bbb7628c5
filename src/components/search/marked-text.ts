import { markRuns } from '../../search/query/mark-runs.ts';
import { splitAtMarks } from '../../search/query/split-at-marks.ts';
import { markedParts } from './marked-parts.ts';

/** A text with every occurrence of the phrases marked. */
export function markedText(text: string, phrases: readonly string[]): Node[] {
  return markedParts(splitAtMarks(text, markRuns(text, phrases), { start: 0, end: text.length }));
}

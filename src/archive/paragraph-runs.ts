import type { ParagraphRecord } from '../records/article-record.ts';
import { paragraphInsets, type Inset, type ParagraphRun, type RunContext } from './paragraph-insets.ts';

/**
 * Cuts a paragraph where something stands out, in reading order; texts joined are the reading text. Where insets
 * overlap, what was corrected shows before what was printed large, and no mark is lost.
 */
export function paragraphRuns(paragraph: ParagraphRecord, context: RunContext): readonly ParagraphRun[] {
  const { text } = paragraph;
  const insets = paragraphInsets(paragraph, context);
  const cuts = [...new Set([0, text.length, ...insets.flatMap(({ start, end }) => [start, end])])];
  return cuts
    .toSorted((a, b) => a - b)
    .flatMap((cut, index, sorted) => [
      ...marksAt(cut, insets),
      ...stretch(text, cut, sorted[index + 1] ?? text.length, insets),
    ]);
}

function marksAt(at: number, insets: readonly Inset[]): ParagraphRun[] {
  return insets.filter(({ start, end }) => start === at && end === at).map(({ run }) => run);
}

function stretch(text: string, from: number, to: number, insets: readonly Inset[]): ParagraphRun[] {
  if (from === to) return [];
  const shown = text.slice(from, to);
  const inset = insets.find(({ start, end }) => start <= from && to <= end && start < end);
  return [inset === undefined ? { kind: 'text', text: shown } : { ...inset.run, text: shown }];
}

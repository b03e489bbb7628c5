import { DECISION_CLUE } from '../corrections/ops/join.ts';
import type { Block } from '../parser/types.ts';
import { ParagraphRecord } from '../records/article-record.ts';
import { readingOffset } from '../text/reading/offsets.ts';
import { type Source, textOfBlock } from './make-texts.ts';

const ParagraphRole = ParagraphRecord.shape.role;

/** One unit of the body, or nothing when the block holds no text of its own. */
export function makeParagraph(source: Source, block: Block): ParagraphRecord | undefined {
  const read = textOfBlock(source, block);
  if (!read) return undefined;
  const offset = (at: number) => readingOffset(read, at);
  return {
    ...read,
    role: ParagraphRole.parse(block.role),
    seams: block.seams.flatMap(({ after, confidence, evidence }) => {
      const at = offset(block.pieces[after]?.end ?? -1);
      const decided = evidence.some((clue) => clue.startsWith(DECISION_CLUE));
      return at === undefined ? [] : [{ at, confidence, evidence: [...evidence], decided }];
    }),
    gaps: block.gaps.flatMap(({ at: raw, note }) => {
      const at = offset(raw);
      return at === undefined ? [] : [{ at, note }];
    }),
    inlines: block.pieces.flatMap(({ role, start, end }) => {
      if (role !== 'runInHead' && role !== 'figureRef') return [];
      return [{ role, start: offset(start) ?? 0, end: offset(end) ?? read.text.length }];
    }),
  };
}

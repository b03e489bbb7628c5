import { DECISION_CLUE } from '../../corrections/edits/outcome.ts';
import type { DescribedArticle } from '../../parser/fields/describe-article.ts';
import type { Block, Piece } from '../../parser/types.ts';
import type { ParagraphRecord } from '../../records/article-record.ts';
import { isBody, isField } from '../../roles.ts';
import type { TextRecord } from '../../records/reading-text-record.ts';
import { readingOffset } from '../../text/reading/offsets.ts';
import type { OpenEnds } from '../../text/reading/quotes.ts';
import { readPieces } from '../../text/reading/read-pieces.ts';
import type { Replacement } from '../../text/reading/reading-text.ts';

/** The raw page with the characters that people corrected. */
export interface CorrectedText {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

/** Gives the reading text of a block without the pieces that are fields of their own; nothing when only such pieces are there. */
export type BlockReader = (block: Block) => TextRecord | undefined;

/** Reads each block once. */
export function blockReader(source: CorrectedText): BlockReader {
  const read = new Map<Block, TextRecord | undefined>();
  return (block) => {
    if (!read.has(block)) read.set(block, textOfBlock(source, block));
    return read.get(block);
  };
}

function textOfBlock(source: CorrectedText, block: Block): TextRecord | undefined {
  const pieces = readablePieces(block);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const read = textOfPieces(source, pieces, {
    openStart: block.gaps.some(({ at }) => at === first.start),
    openEnd: block.gaps.some(({ at }) => at === last.end),
  });
  return read.text === '' ? undefined : read;
}

function readablePieces(block: Block): readonly Piece[] {
  return block.pieces.filter(({ role }) => role === block.role || !isField(role));
}

/** The reading text of pieces in the given order, with the characters that people corrected. */
export function textOfPieces(
  { text, replacements }: CorrectedText,
  pieces: readonly Piece[],
  ends: OpenEnds = {},
): TextRecord {
  const read = readPieces(text, pieces, { replacements, ...ends });
  return { text: read.text, spans: [...read.spans], changes: [...read.changes] };
}

/** One unit of the body, or nothing when the block holds no text of its own. */
export function makeParagraph(readBlock: BlockReader, block: Block): ParagraphRecord | undefined {
  const read = readBlock(block);
  if (!read || !isBody(block.role)) return undefined;
  const offset = (at: number) => readingOffset(read, at);
  return {
    ...read,
    role: block.role,
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

/**
 * An article without the paragraphs and captions that hold no text of their own, such as a signature alone, so that
 * paragraphs, captions and anchors are numbered alike everywhere.
 */
export function dropWordlessBlocks(readBlock: BlockReader, described: DescribedArticle): DescribedArticle {
  const isWorded = (block: Block) => readBlock(block) !== undefined;
  const { body, captions } = described;
  return {
    ...described,
    body: body.filter(isWorded),
    captions: captions
      .filter(({ block }) => isWorded(block))
      .map((caption) => ({
        ...caption,
        after: body.slice(0, caption.after + 1).filter(isWorded).length - 1,
      })),
  };
}

import { cutPieces } from '../cut-pieces.ts';
import type { Passage } from '../passage.ts';
import type { HiddenSpan } from '../types.ts';

export interface Shown {
  /** The passage without the repeated characters. */
  readonly shown: Passage;
  readonly spans: readonly HiddenSpan[];
}

/** Hides the first `overlap` characters of a passage, which repeat the end of the one before. */
export function hideOverlap(before: Passage, passage: Passage, overlap: number): Shown {
  const first = passage.strips[0];
  if (overlap === 0 || first === undefined || first.to - first.from < overlap) {
    return { shown: passage, spans: [] };
  }
  const last = before.strips.at(-1);
  const original =
    last === undefined ? undefined : cutPieces(last.line, 'body', last.to - overlap, last.to)[0];
  const spans = cutPieces(first.line, 'body', first.from, first.from + overlap).map(
    ({ start, end }): HiddenSpan => ({
      start,
      end,
      role: 'duplicate',
      ...(original === undefined ? {} : { of: { start: original.start, end: original.end } }),
    }),
  );
  const strips = [{ ...first, from: first.from + overlap }, ...passage.strips.slice(1)];
  return { shown: { ...passage, strips: strips.filter(({ from, to }) => to > from) }, spans };
}

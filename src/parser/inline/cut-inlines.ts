import { cutPieces } from '../cut-pieces.ts';
import type { Passage, Strip } from '../passage.ts';
import type { Piece } from '../types.ts';
import type { Inline } from './inline.ts';
import { findInlines } from './find-inlines.ts';

/** Pieces of each strip of a passage: its inline matter and what stands between. */
export function cutInlines(passage: Passage): Piece[][] {
  const texts = passage.strips.map(({ line, from, to }) => line.text.slice(from, to));
  const inlines = findInlines(passage, texts.join(''));
  let at = 0;
  return passage.strips.map((strip, index) => {
    const start = at;
    at += texts[index]?.length ?? 0;
    return cutStrip(strip, passage.role, shifted(inlines, start, at));
  });
}

/** The inlines that touch `[start, end)`, counted from `start`. */
function shifted(inlines: readonly Inline[], start: number, end: number): Inline[] {
  return inlines
    .filter((inline) => inline.from < end && inline.to > start)
    .map((inline) => ({
      ...inline,
      from: Math.max(inline.from, start) - start,
      to: Math.min(inline.to, end) - start,
    }));
}

function cutStrip(strip: Strip, role: Piece['role'], inlines: readonly Inline[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const cut = (to: number, as: Piece['role']) => {
    if (to > at) pieces.push(...cutPieces(strip.line, as, strip.from + at, strip.from + to));
    at = Math.max(at, to);
  };
  for (const inline of inlines) {
    cut(inline.from, role);
    cut(inline.to, inline.role);
  }
  cut(strip.to - strip.from, role);
  return pieces;
}

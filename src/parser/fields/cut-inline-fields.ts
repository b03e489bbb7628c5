import { findCredit } from '../lexicon/credits.ts';
import { findOpening, findReporters } from '../lexicon/datelines.ts';
import { fieldsOf, type InlineField } from '../lexicon/inline-field.ts';
import { findJumpLines } from '../lexicon/jumps.ts';
import { findSignature } from '../lexicon/signatures.ts';
import { pieceCutter } from '../lines/cut-pieces.ts';
import type { Passage, Strip } from '../passage.ts';
import type { Piece } from '../types.ts';

/** Pieces of each strip of a passage: its inline fields and what stands between. */
export function cutInlineFields(passage: Passage): Piece[][] {
  const texts = passage.strips.map(({ line, from, to }) => line.text.slice(from, to));
  const inlines = findInlineFields(passage, texts.join(''));
  let at = 0;
  let first = 0;
  return passage.strips.map((strip, index) => {
    const start = at;
    at += texts[index]?.length ?? 0;
    while ((inlines[first]?.to ?? Infinity) <= start) first += 1;
    let end = first;
    while ((inlines[end]?.from ?? Infinity) < at) end += 1;
    const own = inlines.slice(first, end).map(({ role, from, to }) => {
      return { role, from: Math.max(from, start) - start, to: Math.min(to, at) - start };
    });
    return cutStrip(strip, passage.role, own);
  });
}

function cutStrip(strip: Strip, role: Piece['role'], inlines: readonly InlineField[]): Piece[] {
  const pieces: Piece[] = [];
  const cutter = pieceCutter(strip.line);
  let at = 0;
  const cut = (to: number, as: Piece['role']) => {
    if (to > at) pieces.push(...cutter(as, strip.from + at, strip.from + to));
    at = Math.max(at, to);
  };
  for (const inline of inlines) {
    cut(inline.from, role);
    cut(inline.to, inline.role);
  }
  cut(strip.to - strip.from, role);
  return pieces;
}

/** Finds the inline fields of a passage, sorted and without overlaps: of two that overlap the first counts. */
function findInlineFields(passage: Passage, text: string): InlineField[] {
  let end = 0;
  return findAll(passage, text)
    .sort((left, right) => left.from - right.from)
    .filter(({ from, to }) => {
      const isFree = from >= end;
      end = Math.max(end, to);
      return isFree;
    });
}

function findAll(passage: Passage, text: string): InlineField[] {
  if (passage.role === 'caption') return findCredit(text, startOfLastRun(passage, text));
  if (passage.role === 'closing') return findReporters(text);
  if (passage.role !== 'body' && passage.role !== 'editorsNote') return [];
  const jumps = findJumpLines(text);
  const signature = findSignature(text.slice(0, jumps.find(({ to }) => to === text.length)?.from));
  const figures = fieldsOf('figureRef', text, FIGURE);
  return [...jumps, ...findOpening(text), ...signature, ...findRunInHead(passage, text), ...figures];
}

/** Where the last run begins, in offsets of the text. */
function startOfLastRun({ strips }: Passage, text: string): number {
  const run = strips.at(-1)?.line.runs.at(-1);
  return run === undefined ? 0 : Math.max(0, text.length - (run.end - run.start));
}

/** Longest bold opening, in characters, that is a heading and not a bold paragraph. */
const LONGEST_RUN_IN_HEAD = 40;
/** An exclamation with a space after it: a heading whose bold type is lost. */
const EXCLAMATION = /^(?<head>[^。！!？?\s]{2,20}[！!？?])\s+\S/u;

/** Bold words that open a paragraph as its heading; a dateline or signature in bold is none. */
function findRunInHead({ strips }: Passage, text: string): InlineField[] {
  const run = strips[0]?.line.runs[0];
  const bold = run?.bold === true ? run.end - run.start : 0;
  const to = EXCLAMATION.exec(text)?.groups?.['head']?.length ?? bold;
  const isPart = to > 0 && to <= LONGEST_RUN_IN_HEAD && to < text.length;
  return isPart && !/[讯电）)】]$/u.test(text.slice(0, to)) ? [{ role: 'runInHead', from: 0, to }] : [];
}

/** References to pictures, (图1). */
const FIGURE = /[（(](?:见)?(?:题)?图[一二三四五六七八九①-⑳\d]{1,2}[）)]/gu;

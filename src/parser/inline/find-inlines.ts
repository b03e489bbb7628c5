import type { Passage } from '../passage.ts';
import type { Inline } from './inline.ts';
import { findCredit } from './find-credit.ts';
import { findFigureRefs } from './find-figure-refs.ts';
import { findJumpLines } from './find-jump-lines.ts';
import { findOpening } from './find-opening.ts';
import { findRunInHead } from './find-run-in-head.ts';
import { findSignature } from './find-signature.ts';

/** Finds the matter of a passage that is read in its own way, sorted and without overlaps. */
export function findInlines(passage: Passage, text: string): Inline[] {
  let end = 0;
  return finders(passage, text)
    .sort((left, right) => left.from - right.from)
    .filter(({ from, to }) => {
      const isFree = from >= end;
      end = Math.max(end, to);
      return isFree;
    });
}

function finders(passage: Passage, text: string): Inline[] {
  if (passage.role === 'caption') return findCredit(text, startOfLastRun(passage, text));
  if (passage.role !== 'body' && passage.role !== 'editorsNote') return [];
  const opening = findOpening(text);
  const jumps = findJumpLines(text);
  const signature = findSignature(text.slice(0, jumps.find(({ to }) => to === text.length)?.from));
  return [...jumps, ...opening, ...signature, ...findRunInHead(passage, text), ...findFigureRefs(text)];
}

/** Where the last run begins, in offsets of the text. */
function startOfLastRun({ strips }: Passage, text: string): number {
  const run = strips.at(-1)?.line.runs.at(-1);
  return run === undefined ? 0 : Math.max(0, text.length - (run.end - run.start));
}

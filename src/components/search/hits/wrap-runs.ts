import type { Phrase } from '../../../search/query/query-node.ts';
import { markRuns } from '../../../search/results/mark-runs.ts';
import type { Span } from '../../../text/span.ts';
import { makeElement } from '../../elements.ts';
import type { Passage } from './collect-passages.ts';

/** One occurrence: a mark for each element that it passes through. */
export type MarkedRun = readonly HTMLElement[];

/** Wraps every occurrence of the phrases in a passage, across the borders of elements. */
export function wrapRuns(passage: Passage, phrases: readonly Phrase[]): MarkedRun[] {
  const { kind, nodes } = passage;
  const runs = markRuns({ kind, text: nodes.map(({ data }) => data).join('') }, phrases);
  const marks = runs.map((): HTMLElement[] => []);
  let offset = 0;
  for (const node of nodes) {
    const start = offset;
    offset += node.data.length;
    const inside = runs.flatMap((span, run) => overlap(span, { start, end: offset }, start, run));
    if (inside.length > 0) replaceByParts(node, inside, marks);
  }
  return marks.filter((run) => run.length > 0);
}

interface Stretch extends Span {
  /** Index of the occurrence. */
  readonly run: number;
}

/** The part of a run that lies in one node, in offsets of the node. */
function overlap(span: Span, node: Span, origin: number, run: number): Stretch[] {
  const start = Math.max(span.start, node.start);
  const end = Math.min(span.end, node.end);
  return start < end ? [{ start: start - origin, end: end - origin, run }] : [];
}

function replaceByParts(node: Text, stretches: readonly Stretch[], marks: readonly HTMLElement[][]): void {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end, run } of stretches) {
    const mark = makeElement('mark', { class: 'hit-mark' }, node.data.slice(start, end));
    marks[run]?.push(mark);
    parts.push(node.data.slice(at, start), mark);
    at = end;
  }
  node.replaceWith(...parts, node.data.slice(at));
}

/** Takes the marks away; the text is as it was. */
export function unwrapRuns(runs: readonly MarkedRun[]): void {
  for (const mark of runs.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

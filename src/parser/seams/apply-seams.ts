import type { Cohesion } from '../cohesion.ts';
import { type Draft, isEmptyDraft } from '../draft.ts';
import { type Passage, passageEnd, type PassageSeam, passageText } from '../passage.ts';
import { memoize } from '../../text/memoize.ts';
import type { HiddenSpan } from '../types.ts';
import type { FoundSeam } from './find-seams.ts';
import { findDoubled, hideOverlap } from './overlaps.ts';
import type { TextUnit } from './text-units.ts';

export interface Sewn {
  readonly drafts: readonly Draft[];
  readonly hidden: readonly HiddenSpan[];
}

/** Joins passages at the seams found. What follows a distant continuation moves along with it. */
export function applySeams(
  drafts: readonly Draft[],
  units: readonly TextUnit[],
  seams: readonly FoundSeam[],
  cohesion: Cohesion,
): Sewn {
  const bodies = moveContinuations(drafts, units, seams, cohesion);
  const nextOf = new Map(seams.map((seam) => [units[seam.from]?.passage, seam]));
  const hidden: HiddenSpan[] = [];
  const sewn = drafts.map((draft, index) => ({
    ...draft,
    body: sew(bodies[index] ?? [], units, nextOf, hidden),
  }));
  return { drafts: sewn.filter((draft) => !isEmptyDraft(draft)), hidden };
}

/** The body passages of each draft, with all distant continuations behind the passage that they continue. */
function moveContinuations(
  drafts: readonly Draft[],
  units: readonly TextUnit[],
  seams: readonly FoundSeam[],
  cohesion: Cohesion,
): Passage[][] {
  const bodies = drafts.map(({ body }) => [...body]);
  const far = seams.filter(({ from, to }) => !areNeighbours(units[from], units[to]));
  if (far.length === 0) return bodies;
  const home = new Map(bodies.flatMap((body, index) => body.map((passage) => [passage, index] as const)));
  const leftOf = new Map(seams.map(({ from, to }) => [units[to]?.passage, units[from]?.passage]));
  for (const { from, to } of far) {
    const [left, right] = [units[from], units[to]];
    if (left === undefined || right === undefined) continue;
    const source = home.get(right.passage);
    const target = home.get(left.passage);
    const sourceBody = bodies[source ?? -1];
    const targetBody = bodies[target ?? -1];
    if (sourceBody === undefined || targetBody === undefined || target === undefined) continue;
    const at = sourceBody.indexOf(right.passage);
    const above = sourceBody.slice(Math.max(0, at - MOST_PASSAGES), at);
    const isNearer = comparer([...targetBody.slice(1 - MOST_PASSAGES), right.passage], above, cohesion);
    const tail = tailOf(sourceBody, at, leftOf, (passage) => source !== target && isNearer(passage));
    sourceBody.splice(at, tail.length);
    targetBody.splice(targetBody.indexOf(left.passage) + 1, 0, ...tail);
    for (const passage of tail) home.set(passage, target);
  }
  return bodies;
}

function areNeighbours(left: TextUnit | undefined, right: TextUnit | undefined): boolean {
  return left?.draft === right?.draft && right?.place === (left?.place ?? -1) + 1;
}

/** The continuation at `at` and what moves along: passages sewn to it, and those after it up to a continuation of something else. */
function tailOf(
  body: readonly Passage[],
  at: number,
  leftOf: ReadonlyMap<Passage | undefined, Passage | undefined>,
  belongsToo: (passage: Passage) => boolean,
): Passage[] {
  const end = body.findIndex((passage, index) => {
    if (index <= at) return false;
    const left = leftOf.get(passage);
    return left === undefined ? !belongsToo(passage) : left !== body[index - 1];
  });
  return body.slice(at, end === -1 ? undefined : end);
}

/** Passages at the end of an article that show what it is about: more would cost the square of a page. */
const MOST_PASSAGES = 60;

/** Whether a passage shares no less with the article that it would move to than with the one that it would leave. */
function comparer(target: readonly Passage[], above: readonly Passage[], cohesion: Cohesion) {
  const profileOf = (passage: Passage) => cohesion.profile(passageText(passage));
  const all = memoize((body: readonly Passage[]) => cohesion.union(body.map(profileOf)));
  return (passage: Passage): boolean => {
    const own = profileOf(passage);
    return cohesion.covered(own, all(target)) >= cohesion.covered(own, all(above));
  };
}

function sew(
  body: readonly Passage[],
  units: readonly TextUnit[],
  nextOf: ReadonlyMap<Passage | undefined, FoundSeam>,
  hidden: HiddenSpan[],
): Passage[] {
  const sewn: Passage[] = [];
  let seam: FoundSeam | undefined;
  let growing: Growing | undefined;
  for (const passage of body) {
    const before = sewn.at(-1);
    if (seam !== undefined && before !== undefined && units[seam.to]?.passage === passage) {
      const doubled = findDoubled(passageEnd(before), passageText(passage));
      const { shown, spans } = hideOverlap(before, passage, Math.max(seam.overlap, doubled));
      hidden.push(...spans);
      growing ??= { ...before, strips: [...before.strips], seams: [...before.seams] };
      sewn[sewn.length - 1] = growing;
      append(growing, shown, seam);
    } else {
      sewn.push(passage);
      growing = undefined;
    }
    seam = nextOf.get(passage);
  }
  return sewn;
}

/** A passage that is sewn: thousands may be appended, and none of them copies those before. */
interface Growing extends Passage {
  readonly strips: Passage['strips'][number][];
  readonly seams: PassageSeam[];
}

function append(whole: Growing, after: Passage, { margin, evidence, isNext }: FoundSeam): void {
  const { length } = whole.strips;
  whole.seams.push({ after: length - 1, evidence, margin, isNext });
  for (const seam of after.seams) whole.seams.push({ ...seam, after: seam.after + length });
  for (const strip of after.strips) whole.strips.push(strip);
}

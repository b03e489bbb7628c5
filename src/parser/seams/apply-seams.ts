import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { passageText } from '../passage-text.ts';
import type { HiddenSpan, Seam } from '../types.ts';
import type { Candidate } from './list-candidates.ts';
import { toConfidence } from './to-confidence.ts';
import { hideOverlap } from './hide-overlap.ts';
import type { TextUnit } from './text-unit.ts';

export interface Sewn {
  readonly drafts: readonly Draft[];
  readonly hidden: readonly HiddenSpan[];
}

/** Joins the passages at the seams found, and moves what follows a far continuation along with it. */
export function applySeams(
  drafts: readonly Draft[],
  units: readonly TextUnit[],
  seams: readonly Candidate[],
  cohesion: Cohesion,
): Sewn {
  const bodies = moveContinuations(drafts, units, seams, cohesion);
  const nextOf = new Map(seams.map((seam) => [units[seam.from]?.passage, seam]));
  const hidden: HiddenSpan[] = [];
  const sewn = drafts.map((draft, index) => ({
    ...draft,
    body: sew(bodies[index] ?? [], units, nextOf, hidden),
  }));
  return { drafts: sewn.filter((draft) => !isEmpty(draft)), hidden };
}

function isEmpty({ heads, bylines, body, captions }: Draft): boolean {
  return heads.length + bylines.length + body.length + captions.length === 0;
}

/** The body passages of each draft after all far continuations have come to the passage that they continue. */
function moveContinuations(
  drafts: readonly Draft[],
  units: readonly TextUnit[],
  seams: readonly Candidate[],
  cohesion: Cohesion,
): Passage[][] {
  const bodies = drafts.map(({ body }) => [...body]);
  const begun = new Set(seams.map(({ to }) => units[to]?.passage));
  for (const seam of seams) {
    const from = units[seam.from]?.passage;
    const to = units[seam.to]?.passage;
    if (from === undefined || to === undefined) continue;
    const source = bodies.findIndex((body) => body.includes(to));
    const target = bodies.findIndex((body) => body.includes(from));
    const sourceBody = bodies[source];
    const targetBody = bodies[target];
    if (sourceBody === undefined || targetBody === undefined) continue;
    if (source === target && sourceBody.indexOf(to) === sourceBody.indexOf(from) + 1) continue;
    const above = sourceBody.slice(0, sourceBody.indexOf(to));
    const tail = tailOf(
      sourceBody,
      to,
      begun,
      (passage) => source !== target && belongs(passage, [...targetBody, to], above, cohesion),
    );
    sourceBody.splice(sourceBody.indexOf(to), tail.length);
    targetBody.splice(targetBody.indexOf(from) + 1, 0, ...tail);
  }
  return bodies;
}

/** The continuation and the passages after it, up to the next continuation of something else. */
function tailOf(
  body: readonly Passage[],
  first: Passage,
  begun: ReadonlySet<Passage | undefined>,
  belongsToo: (passage: Passage) => boolean,
): Passage[] {
  const start = body.indexOf(first);
  const rest = body.slice(start + 1);
  const end = rest.findIndex((passage) => begun.has(passage) || !belongsToo(passage));
  return body.slice(start, end === -1 ? undefined : start + 1 + end);
}

/** The passage shares no less with the article that it would come to than with the one that it would leave. */
function belongs(
  passage: Passage,
  target: readonly Passage[],
  above: readonly Passage[],
  cohesion: Cohesion,
): boolean {
  const own = cohesion.profile(passageText(passage));
  const all = (body: readonly Passage[]) => cohesion.profile(body.map(passageText).join('\n'));
  return cohesion.covered(own, all(target)) >= cohesion.covered(own, all(above));
}

function sew(
  body: readonly Passage[],
  units: readonly TextUnit[],
  nextOf: ReadonlyMap<Passage | undefined, Candidate>,
  hidden: HiddenSpan[],
): Passage[] {
  const sewn: Passage[] = [];
  let seam: Candidate | undefined;
  for (const passage of body) {
    const before = sewn.at(-1);
    const joins = seam !== undefined && before !== undefined && units[seam.to]?.passage === passage;
    if (joins && seam !== undefined && before !== undefined) {
      const { shown, spans } = hideOverlap(before, passage, seam.overlap);
      hidden.push(...spans);
      sewn[sewn.length - 1] = joinPassages(before, shown, seam);
    } else sewn.push(passage);
    seam = nextOf.get(passage);
  }
  return sewn;
}

function joinPassages(before: Passage, after: Passage, { score, evidence }: Candidate): Passage {
  const seam: Seam = { after: before.strips.length - 1, confidence: toConfidence(score), evidence };
  const moved = after.seams.map((one) => ({ ...one, after: one.after + before.strips.length }));
  return {
    ...before,
    strips: [...before.strips, ...after.strips],
    seams: [...before.seams, seam, ...moved],
    gaps: [...before.gaps, ...after.gaps],
  };
}

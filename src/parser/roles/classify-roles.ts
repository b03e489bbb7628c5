import type { Line, LineRole, RoledLine } from '../line.ts';
import type { LineClue } from './clue.ts';
import { bodyClues } from './rules/body.ts';
import { bylineClues } from './rules/byline.ts';
import { captionClues } from './rules/caption.ts';
import { folioClues } from './rules/folio.ts';
import { headClues } from './rules/head.ts';
import { keyPointsClues } from './rules/key-points.ts';
import { nameplateClues, sloganClues } from './rules/nameplate-and-slogans.ts';
import { noiseClues } from './rules/noise.ts';

/** Gives each line the role that its own clues add up to; running text when nothing speaks for another role. */
export function classifyRoles(lines: readonly Line[]): RoledLine[] {
  return lines.map((line) => ({ line, role: bestRole(line) }));
}

/** Every clue about a single line. */
export const lineClues: readonly LineClue[] = [
  ...nameplateClues,
  ...folioClues,
  ...noiseClues,
  ...sloganClues,
  ...headClues,
  ...keyPointsClues,
  ...bylineClues,
  ...captionClues,
  ...bodyClues,
];

const reasons = lineClues.filter(({ weight }) => weight > 0);
const objections = lineClues.filter(({ weight }) => weight < 0);

/** Objections are asked only for a role that something speaks for. */
function bestRole(line: Line): LineRole {
  const sums = new Map<LineRole, number>([['body', 0]]);
  for (const { role, weight, holds } of reasons) {
    if (holds(line)) sums.set(role, (sums.get(role) ?? 0) + weight);
  }
  for (const { role, weight, holds } of objections) {
    const sum = sums.get(role);
    if (sum !== undefined && holds(line)) sums.set(role, sum + weight);
  }
  let best: LineRole = 'body';
  for (const [role, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = role;
  return best;
}

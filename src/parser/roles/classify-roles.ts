import { type Line, LINE_ROLES, type LineRole, type RoledLine } from '../line.ts';
import type { LineClue } from './clue.ts';

/** Gives each line the role that its own clues add up to; running text when nothing speaks for another role. */
export function classifyRoles(lines: readonly Line[], clues: readonly LineClue[]): RoledLine[] {
  const roled = clues.flatMap(({ id, weight, holds }) => {
    const role = LINE_ROLES.find((one) => id.startsWith(`${one}/`));
    return role === undefined ? [] : { role, weight, holds };
  });
  const reasons = roled.filter(({ weight }) => weight > 0);
  const objections = roled.filter(({ weight }) => weight < 0);
  return lines.map((line) => ({ line, role: bestRole(line, reasons, objections) }));
}

interface Reason extends Pick<LineClue, 'weight' | 'holds'> {
  readonly role: LineRole;
}

/** Objections are asked only for a role that something speaks for. */
function bestRole(line: Line, reasons: readonly Reason[], objections: readonly Reason[]): LineRole {
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

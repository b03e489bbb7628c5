import { joinLines } from '../join-lines.ts';
import type { RoledLine } from '../roled-line.ts';

/** Longest text that a credit line below it makes a caption. */
const LONGEST = 400;

/** A credit line belongs to the text above it. */
export function creditToCaption(lines: readonly RoledLine[]): RoledLine[] {
  const refined: RoledLine[] = [];
  for (const roled of lines) {
    const before = refined.at(-1);
    const isCredited = roled.role === 'credit' && before !== undefined && canBeCaption(before);
    if (isCredited)
      refined[refined.length - 1] = { role: 'caption', line: joinLines(before.line, roled.line) };
    else refined.push(roled);
  }
  return refined;
}

function canBeCaption({ line, role }: RoledLine): boolean {
  return (role === 'caption' || role === 'body' || role === 'head') && line.text.length <= LONGEST;
}

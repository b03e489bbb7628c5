import { endsSentence } from '../../text/sentences.ts';
import { findCredit } from '../inline/find-credit.ts';
import type { RoledLine } from '../roled-line.ts';

/** Longest text under a picture that nothing marks but its place. */
const LONGEST = 90;

/**
 * Above an article's text, a whole sentence between captions is a caption too, unless both of them say whose picture they
 * stand under.
 */
export function betweenCaptions(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    const isBetween = before?.role === 'caption' && after?.role === 'caption';
    return roled.role === 'body' &&
      isBetween &&
      ![before, after].every(isCredited) &&
      roled.line.text.length <= LONGEST &&
      endsSentence(roled.line.text)
      ? { ...roled, role: 'caption' }
      : roled;
  });
}

function isCredited({ line }: RoledLine): boolean {
  return findCredit(line.text).length > 0;
}

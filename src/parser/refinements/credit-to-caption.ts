import { joinLines } from '../join-lines.ts';
import type { RoledLine } from '../roled-line.ts';

/** Longest text that a credit line below it makes a caption. */
const LONGEST = 400;

/** Who took the pictures of an article stands right below who wrote it. */
const PICTURES_BY = /^(?:图片?|摄影?)\s?[/／|:：]/u;
const MOST_BLANKS = 1;

/** A credit line belongs to the text above it, or to the signature right above. */
export function creditToCaption(lines: readonly RoledLine[]): RoledLine[] {
  const refined: RoledLine[] = [];
  for (const roled of lines) {
    const before = refined.at(-1);
    const isCredited = roled.role === 'credit' && before !== undefined && canBeCaption(before);
    const isSigned =
      roled.role === 'credit' && before?.role === 'byline' && PICTURES_BY.test(roled.line.text);
    if (isSigned && roled.line.blanks <= MOST_BLANKS) refined.push({ ...roled, role: 'byline' });
    else if (isCredited)
      refined[refined.length - 1] = { role: 'caption', line: joinLines(before.line, roled.line) };
    else refined.push(roled);
  }
  return refined;
}

function canBeCaption({ line, role }: RoledLine): boolean {
  return (role === 'caption' || role === 'body' || role === 'head') && line.text.length <= LONGEST;
}

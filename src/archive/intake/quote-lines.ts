import { indexLines } from '../../text/lines.ts';

/** Enough to believe a statement, and to look it up. */
const MOST_LINES = 3;

/** Says on which lines some words stand: `第 3、5、9 行有“…”`; nothing when they do not stand there. */
export function quoteLines(text: string, words: string): string | undefined {
  const { lines } = indexLines(text);
  const found = lines.filter(({ start, end }) => bare(text.slice(start, end)).includes(words));
  if (found.length === 0) return undefined;
  const more = found.length > MOST_LINES ? '等' : '';
  const numbers = found.slice(0, MOST_LINES).map(({ number }) => number);
  return `第 ${numbers.join('、')} 行${more}有“${words}”`;
}

/** Names may be set wide, or broken by a hard wrap. */
function bare(line: string): string {
  return line.replaceAll(/\s/gu, '');
}

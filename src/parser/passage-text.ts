import type { Passage } from './passage.ts';

/** The printed characters of a passage in reading order. */
export function passageText({ strips }: Passage): string {
  return strips.map(({ line, from, to }) => line.text.slice(from, to)).join('');
}

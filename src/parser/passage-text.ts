import type { Passage } from './passage.ts';

/** The printed characters of a passage in reading order. */
export function passageText({ strips }: Passage): string {
  const [first] = strips;
  if (strips.length === 1 && first !== undefined) return first.line.text.slice(first.from, first.to);
  return strips.map(({ line, from, to }) => line.text.slice(from, to)).join('');
}

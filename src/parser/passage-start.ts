import type { Passage } from './passage.ts';

/** The first `length` characters of a passage, which may have thousands of strips. */
export function passageStart({ strips }: Passage, length: number): string {
  let text = '';
  for (const { line, from, to } of strips) {
    text += line.text.slice(from, to);
    if (text.length >= length) return text.slice(0, length);
  }
  return text;
}

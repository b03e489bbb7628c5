import type { Line } from './line.ts';
import type { BlockRole } from '../roles.ts';
import type { Seam } from './types.ts';

/** A stretch of one line, in offsets of the line's text. */
export interface Strip {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** A seam, not yet with its confidence but with what it follows from. */
export interface PassageSeam extends Omit<Seam, 'confidence'> {
  /** The text right below goes on. */
  readonly isNext: boolean;
  /** How much more speaks for it than for the best that could stand in its place. */
  readonly margin: number;
}

/** A block in the making: strips of lines in reading order. `seams[i].after` counts strips. */
export interface Passage {
  readonly role: BlockRole;
  readonly strips: readonly Strip[];
  readonly seams: readonly PassageSeam[];
}

/** One whole line, or several that are read as one, as a block in the making. */
export function toPassage(role: BlockRole, ...lines: readonly Line[]): Passage {
  return {
    role,
    strips: lines.map((line) => ({ line, from: 0, to: line.text.length })),
    seams: [],
  };
}

/** The printed characters of a passage in reading order. */
export function passageText({ strips }: Passage): string {
  const [first] = strips;
  if (strips.length === 1 && first !== undefined) return first.line.text.slice(first.from, first.to);
  return strips.map(({ line, from, to }) => line.text.slice(from, to)).join('');
}

/** The first `length` characters of a passage, which may have thousands of strips. */
export function passageStart({ strips }: Pick<Passage, 'strips'>, length: number): string {
  let text = '';
  for (const { line, from, to } of strips) {
    text += line.text.slice(from, to);
    if (text.length >= length) return text.slice(0, length);
  }
  return text;
}

/** More is not asked of the end of a passage, which may have thousands of strips. */
const LONGEST_END = 40;

/** The last characters of a passage. */
export function passageEnd({ strips }: Passage): string {
  return lastTexts(strips, ({ line, from, to }) => line.text.slice(from, to), LONGEST_END).join('');
}

/**
 * The last `length` characters of texts one below the other, as texts; the break between two of them counts as one
 * character. Items further up are not asked for their text.
 */
export function lastTexts<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  length: number,
): string[] {
  const texts: string[] = [];
  let room = length;
  for (let at = items.length - 1; at >= 0 && room > 0; at -= 1) {
    const item = items[at];
    if (item === undefined) break;
    const text = textOf(item);
    texts.push(text.slice(Math.max(0, text.length - room)));
    room -= text.length + 1;
  }
  return texts.reverse();
}

/** The lines of some passages, in reading order. */
export function linesOf(passages: readonly Passage[]): Line[] {
  return passages.flatMap(({ strips }) => strips.map(({ line }) => line));
}

/** Rows and cells of GB 2312 in which its characters stand, as bytes of GBK. */
const HAN_ROWS = { first: 0xb0, last: 0xf7 } as const;
const CELLS = { first: 0xa1, last: 0xfe } as const;

let simplified: ReadonlySet<string> | undefined;

/**
 * Whether a text holds a Han character outside GB 2312, the character set of simplified Chinese: a traditional one, or a rare
 * one. The set is read out of the platform's own decoder, so that it costs no download.
 */
export function hasTraditional(text: string): boolean {
  simplified ??= readSimplified();
  const known = simplified;
  return [...text].some((character) => /\p{Script=Han}/u.test(character) && !known.has(character));
}

function readSimplified(): Set<string> {
  const rows = range(HAN_ROWS.first, HAN_ROWS.last);
  const cells = range(CELLS.first, CELLS.last);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

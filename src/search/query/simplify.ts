import { range } from '../../text/range.ts';
import { hasHan } from '../../text/han.ts';

/** Readings of one query are tried one after the other; three doubtful characters make eight. */
const MOST_FORMS = 8;

/**
 * The simplified forms of a text, the likeliest first. A character that also occurs in simplified texts, as 乾 in 乾坤, is both
 * converted and kept. `table` has every traditional character followed by its simplified form.
 */
export function simplify(text: string, table: string): string[] {
  const pairs = Array.from({ length: table.length / 2 }, (_, at) => table.slice(2 * at, 2 * at + 2));
  const simplified = new Map(pairs.map((pair) => [pair.slice(0, 1), pair.slice(1)]));
  let forms = [''];
  for (const character of text) {
    const form = simplified.get(character) ?? character;
    const isDoubtful = form !== character && !hasTraditional(character);
    const endings = isDoubtful && forms.length < MOST_FORMS ? [form, character] : [form];
    forms = endings.flatMap((ending) => forms.map((start) => start + ending));
  }
  return forms.filter((form) => form !== text);
}

/** Rows and cells of GB 2312 in which its characters stand, as bytes of GBK. */
const HAN_ROWS = { first: 0xb0, last: 0xf7 } as const;
const CELLS = { first: 0xa1, last: 0xfe } as const;

let simplifiedCharacterSet: ReadonlySet<string> | undefined;

/**
 * Whether a text holds a Han character outside GB 2312, the character set of simplified Chinese: a traditional one, or a rare
 * one. The set is read out of the platform's own decoder, so that it costs no download.
 */
export function hasTraditional(text: string): boolean {
  simplifiedCharacterSet ??= readCharacterSet();
  const known = simplifiedCharacterSet;
  return [...text].some((character) => hasHan(character) && !known.has(character));
}

function readCharacterSet(): Set<string> {
  const rows = range(HAN_ROWS.first, HAN_ROWS.last);
  const cells = range(CELLS.first, CELLS.last);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
}

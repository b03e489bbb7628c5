import { holds, type Span } from '../../text/span.ts';
import { range } from '../../text/range.ts';
import { hasHan } from '../../text/han.ts';

/** Readings of one query are tried one after the other; three doubtful characters make eight. */
const MOST_FORMS = 8;

/**
 * The simplified forms of a text, the likeliest first. A character that also occurs in simplified texts, as 乾 in 乾坤, is both
 * converted and kept. `table` has every traditional character followed by its simplified form.
 */
export function simplify(text: string, table: string): string[] {
  const simplified = new Map(pairsOf(table));
  return combine(text, (character) => {
    const form = simplified.get(character);
    if (form === undefined) return [character];
    return hasTraditional(character) ? [form] : [form, character];
  });
}

/** The forms in which a traditional text prints a simplified one, but for its `kept` ranges: 展览 is 展覽. */
export function complicate(text: string, table: string, kept: readonly Span[] = []): string[] {
  const traditional = Map.groupBy(pairsOf(table), ([, form]) => form);
  return combine(text, (character, at) => {
    if (kept.some((range) => holds(range, at))) return [character];
    const forms = (traditional.get(character) ?? []).map(([form]) => form);
    const printed = forms.filter((form) => hasTraditional(form));
    // 后 and 表 are printed in traditional texts, too.
    return printed.length === 0 ? [character, ...forms] : [...printed, character];
  });
}

/** Each traditional character of a table with its simplified form. */
function pairsOf(table: string): (readonly [traditional: string, simplified: string])[] {
  return Array.from({ length: table.length / 2 }, (_, at) => [
    table.charAt(2 * at),
    table.charAt(2 * at + 1),
  ]);
}

/** The texts that the forms of the characters make together, but for the text itself; not more than are tried. */
function combine(text: string, formsOf: (character: string, at: number) => readonly string[]): string[] {
  let texts = [''];
  let at = 0;
  for (const character of text) {
    const forms = formsOf(character, at);
    at += character.length;
    const endings = texts.length * forms.length <= MOST_FORMS ? forms : forms.slice(0, 1);
    texts = endings.flatMap((ending) => texts.map((start) => start + ending));
  }
  return texts.filter((one) => one !== text);
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

/** Characters of GB 2312 that stand for others in traditional texts: 後 always, 乾 but for 乾坤, 著 but for 著名. */
const ALSO_TRADITIONAL = /[乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽著甚藉]/u;

/** Whether a text may hold a traditional character: `simplify` finds nothing in any other. */
export function mayBeTraditional(text: string): boolean {
  return ALSO_TRADITIONAL.test(text) || hasTraditional(text);
}

function readCharacterSet(): Set<string> {
  const rows = range(HAN_ROWS.first, HAN_ROWS.last);
  const cells = range(CELLS.first, CELLS.last);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
}

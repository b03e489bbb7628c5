import { hasTraditional } from './has-traditional.ts';

/** Readings of one query are tried one after the other; three doubtful characters make eight. */
const MOST = 8;

/**
 * The simplified forms of a text, the likeliest first. A character that simplified texts have too, as 乾 in 乾坤, is both converted
 * and left as it is. `table` has every traditional character followed by its simplified form.
 */
export function simplify(text: string, table: string): string[] {
  const pairs = Array.from({ length: table.length / 2 }, (_, at) => table.slice(2 * at, 2 * at + 2));
  const simplified = new Map(pairs.map((pair) => [pair.slice(0, 1), pair.slice(1)]));
  let forms = [''];
  for (const character of text) {
    const form = simplified.get(character) ?? character;
    const isDoubtful = form !== character && !hasTraditional(character);
    const endings = isDoubtful && forms.length < MOST ? [form, character] : [form];
    forms = endings.flatMap((ending) => forms.map((start) => start + ending));
  }
  return forms.filter((form) => form !== text);
}

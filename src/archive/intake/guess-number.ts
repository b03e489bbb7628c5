import type { ParsedPage } from '../../parser/types.ts';

const NUMBERS = [
  /(?<number>第\s*(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})\s*版)/u,
  /(?<![\dA-Z])(?<number>[A-Z]?\d{1,2}\s*版)/u,
  /(?<![\dA-Z])(?<number>[A-Z]\d{1,2})(?!\d)/u,
  /^\s*(?<number>\d{1,2})\s+\p{Script=Han}{2,6}报/u,
];

/** The number of the page as its folio prints it; nothing when it does not. */
export function guessNumber({ text, furniture }: ParsedPage): string | undefined {
  const folios = furniture
    .filter(({ role }) => role === 'folio')
    .map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join(' '));
  const found = NUMBERS.flatMap((pattern) =>
    folios.flatMap((folio) => pattern.exec(folio)?.groups?.['number'] ?? []),
  );
  return found[0]?.replaceAll(/\s/gu, '');
}

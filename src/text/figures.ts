import { foldRadicals } from './radicals.ts';

/** Letters and figures, and the marks between figures; those of clauses are recognized by their width. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％．／－]/gu;
/** What stands for zero among digits, and among Chinese digits. */
const ZERO = '[0OoОｏ〇○◯零]';
/** Letters that the OCR reads for a one, between or before figures. */
const ONE = /[lI]/gu;
const LIKE_FIGURE = `(?:\\d|${ZERO}|[lI])`;
const MIXED = new RegExp(`(?<![A-Za-z])${LIKE_FIGURE}*\\d${LIKE_FIGURE}*(?=\\s*[年月日号曰版])`, 'gu');
/** 二〇二〇年: the OCR writes the circle in many ways, and figures between. */
const YEAR = new RegExp(
  `(?<![一二三四五六七八九])(?:[一二三四五六七八九\\d]|${ZERO})(?:\\s*(?:[一二三四五六七八九\\d]|${ZERO})){3}(?=\\s*年)`,
  'gu',
);
const DIGITS = '〇一二三四五六七八九';

/** A text with its figures as patterns read them, each character at its offset: half width, zeros as 0, Chinese years as figures. */
export function foldFigures(text: string): string {
  return foldRadicals(text)
    .replace(WIDE, (wide) => wide.normalize('NFKC'))
    .replace(MIXED, toFigures)
    .replace(YEAR, toFigures);
}

function toFigures(text: string): string {
  return text
    .replace(ONE, '1')
    .replace(/[^\d\s]/gu, (character) => String(Math.max(0, DIGITS.indexOf(character))));
}

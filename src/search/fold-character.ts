import { INDEXED_MARKS } from './indexed-marks.ts';

/** Small and full-width forms, whose compatibility form is the ordinary character. */
const WIDTH_FORM = /[\u{FE50}-\u{FE6F}\u{FF00}-\u{FFEF}]/u;
const COMBINING = /\p{M}/gu;
const LETTER_OR_DIGIT = /[\p{Alphabetic}\p{N}]/u;

const CANONICAL_MARKS: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
  ['｡', '。'],
  ['¥', '￥'],
  ['℃', '°c'],
  ...[...'•・‧∙●'].map((dot) => [dot, '·'] as const),
  ...[...'—–―−‐‑~〜'].map((dash) => [dash, '-'] as const),
]);

const folded = new Map<string, string>();

/**
 * The search key of one code point: lower case, half width, without accents, punctuation in one form. It is empty for what
 * never takes part in matching: quotation marks, square and angle brackets, white space, symbols, combining marks.
 */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const key = [...baseForm(character)].map(canonicalMark).filter(isIndexed).join('');
  folded.set(character, key);
  return key;
}

/** Accents are dropped, which few keyboards have; Hangul becomes letters, so that both of its encodings have one key. */
function baseForm(character: string): string {
  const plain = WIDTH_FORM.test(character) ? character.normalize('NFKC') : character;
  const expanded = CANONICAL_MARKS.get(plain) ?? plain;
  return expanded.toLowerCase().normalize('NFD').replace(COMBINING, '');
}

function canonicalMark(character: string): string {
  return CANONICAL_MARKS.get(character) ?? character;
}

function isIndexed(character: string): boolean {
  return LETTER_OR_DIGIT.test(character) || INDEXED_MARKS.includes(character);
}

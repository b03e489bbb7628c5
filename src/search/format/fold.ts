import { foldRadicals } from '../../text/radicals.ts';
import { foldEach, type FoldedText } from '../../text/folding.ts';

/**
 * The search key of a text. An article contains a run when the key of one of its fields contains the key of the run. The
 * index, queries, snippets and the marks on an opened article all use this one function.
 */
export function fold(text: string): string {
  return text.replace(NO_HAN, (character) => foldCharacter(character));
}

/** Han characters are their own keys, and most of a text. */
const NO_HAN = /[^\u{4E00}-\u{9FA5}]/gu;

/** `fold`, with the offsets in the text that each unit of the key comes from. */
export function foldWithOffsets(text: string): FoldedText {
  return foldEach(text, foldCharacter);
}

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

const keysOfCharacters = new Map<string, string>();

/**
 * The search key of one code point: lower case, half width, without accents, punctuation in one form. It is empty for what
 * never takes part in matching: quotation marks, square and angle brackets, white space, symbols, combining marks.
 */
function foldCharacter(character: string): string {
  const known = keysOfCharacters.get(character);
  if (known !== undefined) return known;
  const key = [...baseForm(character)].map(canonicalMark).filter(isIndexed).join('');
  keysOfCharacters.set(character, key);
  return key;
}

/** Accents are dropped, which few keyboards have; Hangul becomes letters, so that both of its encodings have one key. */
function baseForm(character: string): string {
  const plain = WIDTH_FORM.test(character) ? character.normalize('NFKC') : foldRadicals(character);
  const expanded = CANONICAL_MARKS.get(plain) ?? plain;
  return expanded.toLowerCase().normalize('NFD').replace(COMBINING, '');
}

function canonicalMark(character: string): string {
  return CANONICAL_MARKS.get(character) ?? character;
}

function isIndexed(character: string): boolean {
  return LETTER_OR_DIGIT.test(character) || INDEXED_MARKS.includes(character);
}

/** Marks that take part in matching, besides letters and digits. */
const INDEXED_MARKS = '，：；？！（）。、.·-…%‰/+&@=×°$￥';

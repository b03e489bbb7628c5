import { NAME, NO_NAME, ROLE, SIGNATURE } from '../signature-pattern.ts';
import type { Inline } from './inline.ts';

const NAMES = `${NAME}(?:[\\s、]+${NAME})*`;
const BRACKETED = `[（(](?:综合)?(?:${SIGNATURE}|${NO_NAME}(?:${ROLE})?\\s*${NAMES}|(?:文/图|图/文)\\s*${NAME})[）)]`;
const BOXED = `[□■◇◆]\\s*(?:${SIGNATURE}|${NAMES})`;
/** Without bracket or box a space stands before the signature, and one between role and name, or 本报 before both. */
const OPEN = `(?<=\\s)(?=本报|\\S{2,6}\\s)${SIGNATURE}`;

const SIGNED = new RegExp(`(?<=[。！？!?”"…）)])\\s*(?<byline>${BRACKETED}|${BOXED}|${OPEN})\\s*$`, 'u');

/** No signature ends with such a mark, and most texts do. */
const ENDS_SENTENCE = /[。！？!?”"…；;：:]/u;
/** A signature is at most so long. */
const LONGEST = 90;

/** A signature at the end of a paragraph: in brackets, behind a box, or parted by a space. */
export function findSignature(text: string): Inline[] {
  if (ENDS_SENTENCE.test(text.slice(-1))) return [];
  const start = Math.max(0, text.length - LONGEST);
  const match = SIGNED.exec(text.slice(start));
  const byline = match?.groups?.['byline'];
  if (match === null || byline === undefined) return [];
  const from = start + match.index + match[0].indexOf(byline);
  return [{ role: 'byline', from, to: from + byline.length }];
}

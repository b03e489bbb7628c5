import { BOTH, NAME, NO_NAME, OFFICE_OF, ROLE, ROLE_WORD, SIGNATURE, WORKED } from '../signature-pattern.ts';
import type { Inline } from './inline.ts';

const NAMES = `${NAME}(?:[\\s、]+${NAME})*`;
const BRACKETED = `[（(](?:综合)?(?:${WORKED}|${SIGNATURE}|${NO_NAME}(?:${ROLE})?\\s*(?:${OFFICE_OF})?${NAMES}(?:\\s*${BOTH})?|(?:文/图|图/文)\\s*${NAME})[）)]`;
const BOXED = `[□■◇◆]\\s*(?:${SIGNATURE}|${NAMES})`;
/** Without bracket or box 本报 stands before role and name, or a space between them. */
const OPEN = `(?=本报|作者[:：]|(?<=\\s)\\S{2,6}\\s|${ROLE}\\s)${SIGNATURE}`;

const SIGNED = new RegExp(`(?<=[。！？!?”"…）)])\\s*(?<byline>${BRACKETED}|${BOXED}|${OPEN})\\s*$`, 'u');

/** No signature ends with such a mark, and most texts do. */
const ENDS_SENTENCE = /[。！？!?”"…；;：:]/u;
/** Without a bracket at its end it has a box or a role. */
const CLOSES = /[）)]\s?$/u;
const MARK = new RegExp(`[□■◇◆]|${ROLE_WORD}`, 'u');
/** A signature is at most so long. */
const LONGEST = 90;

/** A signature at the end of a paragraph: in brackets, behind a box, or parted by a space. */
export function findSignature(text: string): Inline[] {
  if (ENDS_SENTENCE.test(text.slice(-1))) return [];
  const start = Math.max(0, text.length - LONGEST);
  const end = text.slice(start);
  if (!CLOSES.test(end.slice(-2)) && !MARK.test(end)) return [];
  const match = SIGNED.exec(end);
  const byline = match?.groups?.['byline'];
  if (match === null || byline === undefined) return [];
  const from = start + match.index + match[0].indexOf(byline);
  return [{ role: 'byline', from, to: from + byline.length }];
}

import { NAME, NO_NAME, ROLE, SIGNATURE } from '../signature-pattern.ts';
import type { Inline } from './inline.ts';

const SIGNED = new RegExp(
  `(?<=[。！？!?”"…）)])\\s*(?<byline>[（(](?:综合)?(?:${SIGNATURE}|${NO_NAME}(?:${ROLE})?\\s*${NAME}(?:[\\s、]+${NAME})*|(?:文/图|图/文)\\s*${NAME})[）)])\\s*$`,
  'u',
);

/** A signature with its bracket is at most so long. */
const LONGEST = 90;

/** A signature in brackets at the end of a paragraph. */
export function findSignature(text: string): Inline[] {
  const start = Math.max(0, text.length - LONGEST);
  const match = SIGNED.exec(text.slice(start));
  const byline = match?.groups?.['byline'];
  if (match === null || byline === undefined) return [];
  const from = start + match.index + match[0].indexOf(byline);
  return [{ role: 'byline', from, to: from + byline.length }];
}

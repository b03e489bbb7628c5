import { SOURCE_BELOW } from '../source-below-pattern.ts';
import { NAME, ROLE, SIGNATURE } from '../signature-pattern.ts';

const SIGNED = new RegExp(
  `[。！？!?”"…][（(](?:综合)?(?:${SIGNATURE}|(?:${ROLE})?\\s*${NAME}(?:[\\s、]+${NAME})*)[）)]$`,
  'u',
);
const JUMP = /[（(](?:紧?下转|紧?转)[^（）()]{0,12}[）)]$/u;

/** A signature with its bracket is at most so long. */
const LONGEST = 90;

/** The text closes with a signature in brackets, its source, or with a jump to another page. */
export function endsSigned(text: string): boolean {
  const end = text.slice(-LONGEST);
  return SIGNED.test(end) || JUMP.test(end) || SOURCE_BELOW.test(text);
}

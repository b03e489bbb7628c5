import { NAME, ROLE, SIGNATURE } from '../signature-pattern.ts';

const SIGNED = new RegExp(
  `[。！？!?”"…][（(](?:${SIGNATURE}|(?:${ROLE})?\\s*${NAME}(?:[\\s、]+${NAME})*)[）)]$`,
  'u',
);
const JUMP = /[（(](?:紧?下转|转)[^（）()]{0,12}[）)]$/u;

/** The text closes with a signature in brackets or with a jump to another page. */
export function endsSigned(text: string): boolean {
  return SIGNED.test(text) || JUMP.test(text);
}

import { findSignature } from '../inline/find-signature.ts';
import { SOURCE_BELOW } from '../source-below-pattern.ts';

const JUMP = /[（(](?:紧?下转|紧?转)[^（）()]{0,12}[）)]$/u;

/** A jump line is at most so long. */
const LONGEST = 20;

/** The text closes with a signature, its source, or with a jump to another page. */
export function endsSigned(text: string): boolean {
  return findSignature(text).length > 0 || JUMP.test(text.slice(-LONGEST)) || SOURCE_BELOW.test(text);
}

import { LOOKALIKES } from './lookalikes.ts';
import { MARK_SIGN } from './mark-sign.ts';

const groups = new Map(
  LOOKALIKES.flatMap(({ characters }) => [...characters].map((one) => [one, [...characters]] as const)),
);

/** All forms of a token that differ from it in characters that OCR confuses, and the token itself. */
export function lookalikeForms(token: string): string[] {
  if (token.startsWith(MARK_SIGN)) return [token];
  let forms = [''];
  for (const character of token) {
    const ways = groups.get(character) ?? [character];
    forms = forms.flatMap((start) => ways.map((way) => start + way));
  }
  return forms;
}

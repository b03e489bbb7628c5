import type { Draft } from '../draft.ts';
import { passageText } from '../passage-text.ts';

/** Heads and running text of an article in the making. */
export function draftTexts({ heads, body }: Draft): string[] {
  return [...heads, ...body].map(passageText);
}

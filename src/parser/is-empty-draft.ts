import type { Draft } from './draft.ts';

/** Nothing of the draft is left. */
export function isEmptyDraft({ heads, bylines, body, captions }: Draft): boolean {
  return heads.length + bylines.length + body.length + captions.length === 0;
}

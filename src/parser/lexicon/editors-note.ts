import { pattern } from '../../text/pattern.ts';

/** Words with which the paper opens its own comment. */
export const EDITORS_NOTE = '编者按|编者的话|编后|开栏语|开栏的话';

const OPENS_NOTE = pattern`^[【[]?(?:${EDITORS_NOTE})`;

/** The text is the paper's own comment. */
export function opensWithNote(text: string): boolean {
  return OPENS_NOTE.test(text);
}

import { isBoxTitle } from '../is-box-title.ts';
import { LABEL_SIGNS } from './label-signs.ts';
import { isBetweenSigns } from './is-between-signs.ts';

/** Behind one sign; a refinement has told it from a signature. */
const BEHIND = new RegExp(`^[${LABEL_SIGNS}]\\s?\\p{Script=Han}{2,8}$`, 'u');

/** Signs set the text apart as the label of a column: on both sides, or one before it. */
export function isSignedLabel(text: string): boolean {
  return BEHIND.test(text) ? !isBoxTitle(text) : isBetweenSigns(text);
}

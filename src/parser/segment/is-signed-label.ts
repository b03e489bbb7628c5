import { isBoxTitle } from '../is-box-title.ts';
import { isBetweenSigns } from './is-between-signs.ts';
import { readBehindSign } from './read-behind-sign.ts';

/** Signs set the text apart as the label of a column: on both sides, or one before it, which a refinement has told from a signature's. */
export function isSignedLabel(text: string): boolean {
  return readBehindSign(text) !== undefined ? !isBoxTitle(text) : isBetweenSigns(text);
}

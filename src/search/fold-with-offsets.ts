import { foldEach, type FoldedText } from '../text/folding.ts';
import { foldCharacter } from './fold-character.ts';

/** `fold`, with the offsets that each unit of the key comes from. */
export function foldWithOffsets(text: string): FoldedText {
  return foldEach(text, foldCharacter);
}

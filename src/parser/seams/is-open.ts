import { endsSentence } from '../../text/sentences.ts';
import { isListLine } from '../is-list-line.ts';

/** A piece of running text that breaks off in mid-sentence. */
export function isOpen(text: string): boolean {
  return !endsSentence(text) && !isListLine(text);
}

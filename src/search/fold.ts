import { foldCharacter } from './fold-character.ts';

/**
 * The search key of a text. An article holds a run when the key of one of its fields includes the key of the run; the
 * index, the query, the snippets and the marks on the opened page all rest on this one function.
 */
export function fold(text: string): string {
  let key = '';
  for (const character of text) key += foldCharacter(character);
  return key;
}

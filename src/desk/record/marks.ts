import { isMap, isScalar, parseDocument } from 'yaml';
import { intakeWords } from '../../words/intake-words.ts';

/** The comment on top of a record that no person has confirmed yet. */
export const UNCONFIRMED = new RegExp(`^#.*${intakeWords.writtenByAdd}.*\\n\\n?`, 'u');

export function asksToCheck(comment: string): boolean {
  return comment.includes(intakeWords.toCheck);
}

/** The fields of a record of intake that nobody has checked yet, in its order. */
export function findMarks(yaml: string): readonly string[] {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return [];
  // A comment above the first field belongs to the file.
  return contents.items
    .slice(1)
    .flatMap(({ key }) => (isScalar(key) && asksToCheck(key.commentBefore ?? '') ? [String(key.value)] : []));
}

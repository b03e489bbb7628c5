import { isMap, isScalar, parseDocument } from 'yaml';

/** Stands in the comment of what a person should check. */
const MARK = '请核实';

/** The fields of a record of intake that nobody has checked yet, in its order. */
export function findMarks(yaml: string): readonly string[] {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key }, index) => {
    if (!isScalar(key)) return [];
    // A comment above the first field belongs to the file.
    const comment = key.commentBefore ?? (index === 0 ? contents.commentBefore : undefined);
    return comment?.includes(MARK) === true && index > 0 ? [String(key.value)] : [];
  });
}

import { isMap, isScalar, parseDocument } from 'yaml';

/** Stands in the comment of what a person should check. */
const MARK = '请核实';

/** The fields of a record of intake that nobody has checked yet, in its order. */
export function findMarks(yaml: string): readonly string[] {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return [];
  // A comment above the first field belongs to the file.
  return contents.items
    .slice(1)
    .flatMap(({ key }) =>
      isScalar(key) && key.commentBefore?.includes(MARK) === true ? [String(key.value)] : [],
    );
}

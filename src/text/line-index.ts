import { indexLines } from './index-lines.ts';

/** 1-based, the column in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds line and column of offsets in one text. */
export function lineIndex(text: string): (offset: number) => LineAndColumn {
  const { lines, numberAt } = indexLines(text);
  return (offset) => {
    const line = numberAt(offset);
    return { line, column: offset - (lines[line - 1]?.start ?? 0) + 1 };
  };
}

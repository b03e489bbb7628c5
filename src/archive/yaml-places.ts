import type { Document, LineCounter } from 'yaml';
import { isNode } from 'yaml';
import type { Place } from '../report.ts';

/** Finds where the value at a path stands in a YAML file, or the nearest thing around it that is there. */
export function yamlPlaces(file: string, document: Document, lines: LineCounter) {
  return (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(file, lines, node.range[0]);
    }
    return placeAt(file, lines, document.range?.[0] ?? 0);
  };
}

/** The line and column of an offset, both from 1. */
export function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

import type { QueryNode } from './query-node.ts';

/** The keys whose occurrences are marked: those of all phrases but the excluded ones, each once. */
export function wantedKeys(node: QueryNode | null): string[] {
  return [...new Set(node === null ? [] : keysOf(node))];
}

function keysOf(node: QueryNode): string[] {
  return node.type === 'phrase' ? [node.key] : node.of.flatMap(keysOf);
}

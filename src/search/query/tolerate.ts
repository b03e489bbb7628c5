import type { ParsedQuery, Phrase, QueryNode } from './query-node.ts';

/** The query with characters that OCR confuses taken for one another, but for what it excludes. */
export function tolerate(parsed: ParsedQuery): ParsedQuery {
  if (parsed.type === 'problem' || parsed.root === null) return parsed;
  return { type: 'query', root: tolerateNode(parsed.root) };
}

function tolerateNode(node: QueryNode): QueryNode {
  if (node.type === 'phrase') return toleratePhrase(node);
  return node.type === 'any'
    ? { ...node, of: node.of.map(toleratePhrase) }
    : { ...node, of: node.of.map(tolerateNode) };
}

function toleratePhrase(phrase: Phrase): Phrase {
  return { ...phrase, isTolerant: true };
}

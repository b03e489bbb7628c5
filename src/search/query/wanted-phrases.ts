import type { ParsedQuery, Phrase, QueryNode } from './query-node.ts';

/** What is marked for a query: all phrases but the excluded ones, each once; nothing when it can not be read. */
export function wantedPhrases(parsed: ParsedQuery): Phrase[] {
  const phrases = parsed.type === 'query' && parsed.root !== null ? phrasesOf(parsed.root) : [];
  return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
}

function phrasesOf(node: QueryNode): Phrase[] {
  return node.type === 'phrase' ? [node] : node.of.flatMap(phrasesOf);
}

import { foldLookalikes } from '../format/lookalikes.ts';
import type { SearchField } from '../format/search-field.ts';

/** A run that an article must contain. */
export interface Phrase {
  readonly type: 'phrase';
  /** Search key, or the token of a run of punctuation. */
  readonly key: string;
  /** The kinds of fields in which it counts; empty means all. */
  readonly fields: readonly SearchField['kind'][];
  /** Whether characters that OCR confuses count as the same. */
  readonly isTolerant: boolean;
  /** What it must stand near to; `null` when it may stand anywhere. */
  readonly near: Neighbour | null;
}

/** A run in the same field, before or behind a phrase. */
export interface Neighbour {
  readonly key: string;
  /** The most characters of search keys between the two. */
  readonly within: number;
}

/** A condition on articles. */
export type QueryNode =
  | Phrase
  | { readonly type: 'any'; readonly of: readonly Phrase[] }
  | { readonly type: 'all'; readonly of: readonly QueryNode[]; readonly not: readonly Phrase[] };

/** Why a query cannot be parsed, and where, as offsets into it. */
export interface QueryProblem {
  readonly reason:
    'openQuote' | 'emptyField' | 'looseOr' | 'excludedOr' | 'looseNear' | 'onlyExcluded' | 'tooManyTerms';
  readonly start: number;
  readonly end: number;
}

/** A parsed query, or why it cannot be parsed. The root is `null` when there is nothing to search for. */
export type ParsedQuery =
  | { readonly type: 'query'; readonly root: QueryNode | null }
  | { readonly type: 'problem'; readonly problem: QueryProblem };

/** What is marked for a query: all phrases but the excluded ones, each once; none when it cannot be parsed. */
export function wantedPhrases(parsed: ParsedQuery): Phrase[] {
  const phrases = parsed.type === 'query' && parsed.root !== null ? phrasesOf(parsed.root) : [];
  return distinct(phrases);
}

/** Each of some parts of queries once. */
export function distinct<Node extends QueryNode>(nodes: readonly Node[]): Node[] {
  return [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
}

function phrasesOf(node: QueryNode): Phrase[] {
  return node.type === 'phrase' ? [node] : node.of.flatMap(phrasesOf);
}

/** The query with all but the excluded phrases tolerant of characters that OCR confuses. */
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

/** A tolerant phrase in the form that all characters which OCR confuses with its own have. */
export function foldPhrase(phrase: Phrase): Phrase {
  const { key, near } = phrase;
  return {
    ...phrase,
    key: foldLookalikes(key),
    near: near && { ...near, key: foldLookalikes(near.key) },
  };
}

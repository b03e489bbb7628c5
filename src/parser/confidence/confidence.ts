/** How sure the parser is, 0 to 1: the share of statements of this kind that were right on pages whose articles are known. */
export interface Confidence {
  /** The blocks are one article, and all of it. */
  readonly whole: number;
  /** The article begins here. */
  readonly begin: number;
  /** The headline, or that it has none. */
  readonly headline: number;
  /** The signatures, or that it has none. */
  readonly bylines: number;
}

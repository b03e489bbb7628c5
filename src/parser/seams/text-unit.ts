import type { Passage } from '../passage.ts';
import type { TextFacts } from './text-facts.ts';

/** One passage of running text with its place on the page. */
export interface TextUnit extends TextFacts {
  readonly passage: Passage;
  /** Index of its article in the making. */
  readonly draft: number;
  /** Index among the body passages of its article. */
  readonly place: number;
  /** First text below a head, a signature or a dateline. */
  readonly isLead: boolean;
  /** First text below a signature that closed another article, without head or dateline of its own. */
  readonly isOrphan: boolean;
}

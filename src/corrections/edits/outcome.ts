import type { ParsedPage } from '../../parser/types.ts';

/** What one correction leads to. */
export type Outcome =
  /** The page as the correction wants it. */
  | { readonly page: ParsedPage }
  /** The page is like that already. */
  | { readonly fulfilled: true }
  | { readonly problem: Problem };

/** Why a correction cannot be applied, and what to do about it. */
export interface Problem {
  /** The field of the correction that is at fault. */
  readonly path: readonly PropertyKey[];
  /** What was unexpected and what was expected, in Chinese. */
  readonly reason: string;
  readonly mend: string;
}

/** The quote of the field at `path` stands on the page, but in no article. */
export function notInArticle(path: readonly PropertyKey[]): Outcome {
  return {
    problem: {
      path,
      reason: '这段文字不在任何文章里，应在某一篇文章之中。',
      mend: '先用 setRole 给它一个角色，或改引别处的文字。',
    },
  };
}

/** Begins the evidence of a seam that a person decided; the id of the correction follows. */
export const DECISION_CLUE = 'correction/';

import type { ParsedPage } from '../parser/types.ts';

/** What one correction comes to. */
export type Outcome =
  /** The page as the correction wants it. */
  | { readonly page: ParsedPage }
  /** The page is so already. */
  | { readonly fulfilled: true }
  /** The correction cannot be carried out; `path` is the field of the correction at fault. */
  | { readonly problem: Problem };

/** Why a correction does not fit, and how to mend it. */
export interface Problem {
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

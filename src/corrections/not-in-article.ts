import type { Outcome } from './outcome.ts';

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

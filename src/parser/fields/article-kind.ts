import type { Draft } from '../draft.ts';
import { endsAsNotice, isBriefsWord } from '../lexicon/notices.ts';
import { type Passage, passageText } from '../passage.ts';
import type { ArticleKind } from '../types.ts';

const FEATURE_DECK = /^[—－─-]{2}|(?:纪实|侧记)$/u;

/** The first kind that fits; `news` otherwise. */
const KINDS: readonly (readonly [kind: ArticleKind, fits: (draft: Draft) => boolean])[] = [
  ['photoNews', ({ body, captions }) => body.length === 0 && captions.length > 0],
  ['notice', (draft) => endsAsNotice(textOfHeads(draft, 'headline'))],
  ['brief', (draft) => isBriefsWord(textOfHeads(draft, 'headline'))],
  ['commentary', ({ bylines }) => bylines.some((line) => /评论员|短评|时评|编后/u.test(passageText(line)))],
  ['feature', (draft) => FEATURE_DECK.test(textOfHeads(draft, 'deck')) || isSignedAbove(draft)],
];

/** Says what kind of article a draft is. */
export function articleKind(draft: Draft): ArticleKind {
  return KINDS.find(([, fits]) => fits(draft))?.[0] ?? 'news';
}

function textOfHeads({ heads }: Draft, role: Passage['role']): string {
  return heads
    .filter((head) => head.role === role)
    .map(passageText)
    .join('');
}

/** Features are signed above the text, reports behind 本报讯 or below. */
function isSignedAbove({ bylines, body }: Draft): boolean {
  const text = startOf(body[0]);
  return bylines.some((line) => startOf(line) < text);
}

function startOf(passage: Passage | undefined): number {
  return passage?.strips[0]?.line.start ?? Infinity;
}

import { PAPER_KINDS } from '../paper-kinds.ts';
import type { Clue } from './clue.ts';
import { matches } from './matches.ts';

export const nameplateClues: readonly Clue[] = [
  {
    id: 'nameplate/paper-alone',
    role: 'nameplate',
    weight: 12,
    holds: matches(new RegExp(`^\\p{Script=Han}{2,6}(?:${PAPER_KINDS})$`, 'u')),
    why: 'The title of a paper alone on a line is its nameplate.',
    yes: ['河阳日报'],
    no: ['据《河阳日报》报道', '河阳日报社'],
  },
  {
    id: 'nameplate/set-wide',
    role: 'nameplate',
    weight: 14,
    holds: matches(
      /^(?:\p{Script=Han}[ \u3000]+){2,6}(?:[日晚时早晨商快周导新][ \u3000]+报|都[ \u3000]+市[ \u3000]+报)$/u,
    ),
    why: 'A nameplate may be set with a space after each character.',
    yes: ['河 阳 日 报'],
    no: ['同 心 创 新 城', '今 日 报'],
  },
];

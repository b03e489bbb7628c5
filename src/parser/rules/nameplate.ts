import type { Clue } from './clue.ts';
import { matches } from './matches.ts';

export const nameplateClues: readonly Clue[] = [
  {
    id: 'nameplate/paper-alone',
    role: 'nameplate',
    weight: 12,
    holds: matches(
      /^\p{Script=Han}{2,6}(?:日报|晚报|时报|早报|晨报|商报|都市报|快报|周报|导报|新报|青年报)$/u,
    ),
    why: 'The title of a paper alone on a line is its nameplate.',
    yes: ['河阳日报'],
    no: ['据《河阳日报》报道', '河阳日报社'],
  },
];

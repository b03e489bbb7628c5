import type { Message } from '../../report.ts';
import type { deskWords } from '../../words/desk-words.ts';

/** What an editor can answer to a doubt; the words of `deskWords.answers` say it. */
export type Answer = keyof typeof deskWords.answers;

const ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
  'seam/no-continuation': ['goesOn', 'lost', 'whole', 'notText'],
  'seam/doubtful': ['right', 'apart', 'goesOn', 'lostBetween', 'whole'],
  'article/no-headline': ['headline', 'noHeadline', 'toPrevious'],
  'article/notice-inside': ['ownArticle', 'isCrosshead'],
};
const OF_CHARACTERS: readonly Answer[] = ['mend', 'lost', 'printedSo'];

/** Rules about the record of intake. */
const OF_RECORD = /^(?:intake|date)\//u;

/** The possible answers to a doubt, in the order of their keys: those of what it is about, none to what is wrong with a file. */
export function answersTo({ rule, place }: Message): readonly Answer[] {
  if (place.span !== undefined) return ANSWERS[rule] ?? OF_CHARACTERS;
  return OF_RECORD.test(rule) ? ['record'] : [];
}

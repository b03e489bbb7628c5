import { KEY_POINTS } from '../../lexicon/labels.ts';
import { type LineClue, matches, STRONG } from '../clue.ts';
import { pattern } from '../../../text/pattern.ts';

/** Longest item of a list of key points. */
export const LONGEST_POINT = 40;

export const keyPointsClues: readonly LineClue[] = [
  {
    id: 'keyPointsTitle/words',
    weight: STRONG,
    holds: matches(pattern`^[【[]?(?:${KEY_POINTS})[】\]]?[:：]?$`),
    why: 'These words head the list of key points.',
    yes: ['### 核心阅读', '核心提示:'],
    no: ['核心阅读材料已经发放到位。'],
  },
  {
    id: 'keyPoints/bullet',
    weight: STRONG,
    holds: (line) => line.bullet && line.text.length <= LONGEST_POINT && !/[。]$/u.test(line.text),
    why: 'Short bulleted lines without a full stop list key points.',
    yes: ['- “学起来”，良好学风进家庭'],
    no: ['- 7月17日，市红十字会举办讲座，三百余名学生参加。', '“学起来”，良好学风进家庭'],
  },
];

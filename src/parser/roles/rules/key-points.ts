import { type LineClue, matches, STRONG } from '../clue.ts';

export const keyPointsClues: readonly LineClue[] = [
  {
    id: 'keyPointsTitle/words',
    role: 'keyPointsTitle',
    weight: STRONG,
    holds: matches(
      /^[【[]?(?:核心阅读|核心提示|阅读提示|内容提要|内容提示|要点|导读|本报提示|新闻提示)[】\]]?[:：]?$/u,
    ),
    why: 'These words head the list of key points.',
    yes: ['### 核心阅读', '核心提示:'],
    no: ['核心阅读材料已经发放到位。'],
  },
  {
    id: 'keyPoints/bullet',
    role: 'keyPoints',
    weight: STRONG,
    holds: (line) => line.bullet && line.text.length <= 40 && !/[。]$/u.test(line.text),
    why: 'Short bulleted lines without a full stop list key points.',
    yes: ['- “学起来”，良好学风进家庭'],
    no: ['- 7月17日，市红十字会举办讲座，三百余名学生参加。', '“学起来”，良好学风进家庭'],
  },
];

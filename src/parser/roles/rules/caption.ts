import {
  FILE_PICTURE,
  NAME,
  ROLE,
  SENT,
  SHOT,
  SHOT_BY,
  SUPPLIER,
  SURNAMED,
} from '../../lexicon/signature-words.ts';
import { type LineClue, matches, matchesEnd, STRONG, SURE } from '../clue.ts';
import { pattern } from '../../../text/pattern.ts';

/** Blank lines that the OCR leaves where a picture stood. Guarded by `corpus/caption-below-headline`. */
export const PICTURE_PLACE = 3;
/** Who is who stands in the first sentence, at most this many characters from its beginning. */
const LATEST_PLACE = 60;
/** Opens what says which moment is shown: the story of the picture stands in another paragraph beside it. */
export const MOMENT = /^图为/u;
/** Longest text under a picture that has no credit. */
const LONGEST = 90;

/** Credits without a name. */
const UNSIGNED = `(?:${FILE_PICTURE}|新华社${SENT})`;
/** What a caption may end with. */
const CREDITS = [
  `[（(][^（）()]{0,12}${NAME}\\s*${SHOT}[）)]`,
  `[（(]${SHOT_BY}(?:${ROLE})?\\s*${NAME}[）)]`,
  `[。\\s](?:${ROLE})\\s*${NAME}\\s*${SHOT}`,
  `\\s${SURNAMED}\\s*(?:[/／]\\s?)?摄影?`,
  `[。！？”]${SURNAMED}\\s+摄`,
  `[。！？”]\\s+(?:${NAME}\\s*${SHOT}|${SHOT_BY}${NAME})`,
  `[（(]${UNSIGNED}[）)]`,
  `[。！？”\\s]${UNSIGNED}`,
  `\\s\\p{Script=Han}{2,14}供图`,
];

export const captionClues: readonly LineClue[] = [
  {
    id: 'caption/credit-at-end',
    weight: SURE,
    holds: matchesEnd(
      pattern`.{4}(?:${CREDITS.join('|')})${SUPPLIER}。?$`,
      pattern`(?:[）)]|${SHOT}|[/／:：]\s?\p{Script=Han}{2,4}|${UNSIGNED})。?$`,
    ),
    why: 'A text that ends with the photographer stood under a picture.',
    yes: [
      '工人在搭建避雨棚架。(冯某 摄)',
      '隧道贯通现场。 记者 昌某某 摄',
      '工人在车间。 张某某 摄',
      '工人在车间。张某某 摄',
      '工人在车间。(记者张某/摄)',
      '工人在车间。 摄影/张某',
      '工人在车间焊接 张某某 摄',
      '老站房旧貌。(资料图片)',
      '老站房旧貌。 资料图片',
    ],
    no: ['他业余爱好拍摄', '(冯某 摄)', '老城旧影 市民拍摄'],
  },
  {
    id: 'caption/picture-shows',
    weight: STRONG,
    holds: matches(/(?:^|[。！？!?,，、\s])图[①-⑳\d]?[为:：]|^\d[:：]\p{Script=Han}[^:：]*。$/u),
    why: '图为, or the number of one of several pictures and a colon, says what the picture shows.',
    yes: ['图为活动现场。', '1、图为活动现场。', '工人赶制口罩。图为3月5日,车间一角。', '2:工人在食堂。'],
    no: ['蓝图为谁而绘', '3:0取胜。', '2:早餐:豆浆。'],
  },
  {
    id: 'caption/place-in-picture',
    weight: STRONG,
    holds: ({ text }) => {
      const at = text.search(/[（(](?:前排|后排)?[左右中](?:[一二三四五六])?[）)]/u);
      return at !== -1 && at <= LATEST_PLACE;
    },
    why: '(左二) tells who is who in a picture.',
    yes: ['王某(右一)和同事检查登记表。'],
    no: ['会议在左岸(右安路)举行。'],
  },
  {
    id: 'caption/at-picture-place',
    weight: SURE,
    holds: (line) =>
      line.blanks >= PICTURE_PLACE &&
      line.heading === 0 &&
      line.text.length <= LONGEST &&
      /[。！？!?”"]$/u.test(line.text),
    why: 'Several blank lines mark the place of a picture; the short sentence below them belongs to it.',
    yes: ['\n\n\n\n工人在焊接输送机。'],
    no: ['工人在焊接输送机。', '\n\n\n\n两千只天鹅来此越冬'],
  },
];

import { NAME, SHOT, SIGNATURE } from '../signature-pattern.ts';
import type { Clue } from './clue.ts';
import { matches } from './matches.ts';

export const bylineClues: readonly Clue[] = [
  {
    id: 'byline/box-mark',
    role: 'byline',
    weight: 14,
    holds: matches(/^[□■◇◆]\s*[^。！？，,]{2,40}$/u),
    why: 'A box opens a signature line.',
    yes: ['□本报记者 王某某', '□市园林中心', '□读者 张三'],
    no: ['本报记者 王某某', '■7月17日,市里举办讲座。'],
  },
  {
    id: 'byline/roles-and-names',
    role: 'byline',
    weight: 14,
    holds: matches(new RegExp(`^[（(]?(?!(?:读者|编辑|作者)\\p{Script=Han})${SIGNATURE}[）)]?$`, 'u')),
    why: 'Signature lines are made of roles and names only.',
    yes: ['本报记者 李某', '记者 张某某 文/图', '记者 宫某某 通讯员 连 某', '(记者 王某)'],
    no: ['本报记者昨日从市粮食局获悉,', '记者在现场看到', '读者来信'],
  },
  {
    id: 'credit/name-and-shot',
    role: 'credit',
    weight: 15,
    holds: matches(
      new RegExp(
        `^[（(]?(?:图片?\\s?[:：]?\\s?)?(?:本报|特约)*(?:记者|通讯员)?\\s*${NAME}(?:[\\s、]+${NAME})*\\s*${SHOT}[）)]?。?$`,
        'u',
      ),
    ),
    why: 'A name and 摄 alone on a line credit a picture.',
    yes: ['(支某某 摄)', '鲍某某 摄', '记者 张某 摄'],
    no: ['张某摄于去年的照片', '拍摄'],
  },
  {
    id: 'credit/file-picture',
    role: 'credit',
    weight: 15,
    holds: matches(
      /^[（(](?:资料图片|资料照片|资料图|图片|照片)?[,，]?\s?(?:由.{2,20}(?:提供|供图)|来源.{2,20}|均?由.{2,20}摄)?[）)]$/u,
    ),
    why: 'File pictures are credited in brackets to an office.',
    yes: ['(资料照片,由市林业局提供)', '(资料图片)'],
    no: ['(记者 王某)'],
  },
];

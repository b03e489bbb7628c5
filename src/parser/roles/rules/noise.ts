import { type LineClue, matches, STRONG, SURE } from '../clue.ts';

export const noiseClues: readonly LineClue[] = [
  {
    id: 'noise/picture-link',
    weight: SURE,
    holds: matches(/^!\[[^\]]*\]\([^)]*\)$/u),
    why: 'The OCR links the picture that it cut out.',
    yes: ['![](images/1.jpg)', '![图](a.png)'],
    no: ['![](images/1.jpg) 图为现场。'],
  },
  {
    id: 'noise/no-word',
    weight: STRONG,
    holds: matches(/^(?:.|[^\p{Script=Han}\p{Nd}]{2,4})$/u),
    why: 'A single character, or some marks, are marks of the press, a speck, or a rule read as a letter.',
    yes: ['|', '十', 'I', '| |', '~·'],
    no: ['完。', '简讯', 'A4', '好!'],
  },
];

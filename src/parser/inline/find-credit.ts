import { NAME, ROLE, SHOT, SHOT_BY } from '../signature-pattern.ts';
import type { Inline } from './inline.ts';

const BRACKETED = new RegExp(
  `[（(](?:${SHOT_BY}(?:${ROLE})?\\s*${NAME}(?:[\\s、]+${NAME})*|[^（）()]{0,14}${NAME}\\s*${SHOT}|(?:资料图片|资料照片|资料图|图片|照片)[^（）()]{0,30}|[^（）()]{2,24}(?:摄|供图|提供))[）)]`,
  'gu',
);
const OPEN = new RegExp(
  `(?<=^|[。！？!?”"\\s])\\s*(?:图片?[:：]\\s*)?(?:本报|特约)*(?:(?:记者|通讯员)\\s*)?(?:${NAME}(?:[\\s、]+${NAME})*\\s*${SHOT}|${SHOT_BY}(?:${ROLE})?\\s*${NAME}|资料图片|资料照片|(?:新华社|中新社)(?:记者\\s*${NAME}\\s*)?(?:发|摄))。?\\s*$`,
  'u',
);

/** A credit is at most so long. */
const LONGEST = 90;

/** (张三 摄), 记者 张三 摄, (资料照片,由某局提供). */
export function findCredit(text: string): Inline[] {
  const bracketed = [...text.matchAll(BRACKETED)].map(({ index, 0: credit }): Inline => ({
    role: 'credit',
    from: index,
    to: index + credit.length,
  }));
  const start = Math.max(0, text.length - LONGEST);
  const open = OPEN.exec(text.slice(start));
  if (bracketed.length > 0 || open === null) return bracketed;
  return [{ role: 'credit', from: start + open.index, to: text.length }];
}

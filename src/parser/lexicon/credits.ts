import { FILE_PICTURE, NAME, NAMES, ROLE, SENT, SHOT, SHOT_BY, SUPPLIER } from './signature-words.ts';
import { fieldsOf, type InlineField } from './inline-field.ts';
import { pattern, patternOf } from '../../text/pattern.ts';

const BY = `${SHOT_BY}(?:${ROLE})?\\s*${NAMES}`;
const AGENCY = `(?:新华社|中新社)(?:记者\\s*${NAME}\\s*)?(?:${SENT}|摄)`;
const IN_BRACKETS = [
  BY,
  `[^（）()]{0,14}${NAME}\\s*${SHOT}`,
  `(?:${FILE_PICTURE}|图片|照片)[^（）()]{0,30}`,
  '[^（）()]{2,24}(?:摄|供图|提供)',
  AGENCY,
];
const BRACKETED = patternOf(`[（(](?:${IN_BRACKETS.join('|')})[）)]`, 'gu');
const SOURCES = [
  `${NAMES}\\s*${SHOT}(?:报道(?=[（(]))?${SUPPLIER}`,
  '(?<=\\s)\\p{Script=Han}{2,14}供图',
  BY,
  FILE_PICTURE,
  AGENCY,
];
const CREDIT = `(?:图片?[:：]\\s*)?(?:本报|特约)*(?:(?:${ROLE})\\s*)?(?:${SOURCES.join('|')})。?\\s*$`;
const OPEN = pattern`(?<=^|[。！？!?”"\s])\s*${CREDIT}`;
const WHOLE = pattern`^${CREDIT}`;

/** Every credit has one of these characters: most texts are ruled out here, at a fraction of the cost. */
export function mayHoldCredit(text: string): boolean {
  return /[摄图照供社]/u.test(text);
}

/** Longest credit, in characters. */
const LONGEST = 90;

/** (张三 摄), 记者 张三 摄, (资料照片,由某局提供). `last` is where the last printed line begins: a credit may fill it. */
export function findCredit(text: string, last = 0): InlineField[] {
  if (!mayHoldCredit(text)) return [];
  const bracketed = fieldsOf('credit', text, BRACKETED);
  if (bracketed.length > 0) return bracketed;
  const start = Math.max(0, text.length - LONGEST);
  const open = OPEN.exec(text.slice(start));
  const isWhole = last > 0 && WHOLE.test(text.slice(last));
  const from = Math.min(open === null ? text.length : start + open.index, isWhole ? last : text.length);
  return from === text.length ? [] : [{ role: 'credit', from, to: text.length }];
}

import { endsWithSource } from '../../text/sentences.ts';
import type { InlineField } from './inline-field.ts';
import { cutNames } from './run-together.ts';
import {
  BOTH,
  LIVES_IN,
  NAME,
  NAMES,
  NO_NAME,
  OFFICE_OF,
  ROLE,
  ROLE_WORD,
  SIGNATURE,
  SURNAMED,
  WORKED,
} from './signature-words.ts';
import { pattern } from '../../text/pattern.ts';

const BRACKETED = `[（(](?:综合)?(?:${WORKED}|${SIGNATURE}|${NO_NAME}(?:${ROLE})?\\s*(?:${OFFICE_OF})?${NAMES}(?:\\s*${BOTH})?|${LIVES_IN}${SURNAMED}|(?:文/图|图/文)\\s*${NAME})[）)]`;
const BOXED = `[□■◇◆]\\s*(?:${SIGNATURE}|${NAMES})`;
/** Without bracket or box 本报 stands before role and name, or a space between them. */
const OPEN = `(?=本报|作者[:：]|(?<=\\s)\\S{2,6}\\s|${ROLE}\\s)${SIGNATURE}`;

const SIGNED = pattern`(?<=[。！？!?”"…）)])\s*(?<byline>${BRACKETED}|${BOXED}|${OPEN})\s*$`;

/** Names without a space between them. */
const TOGETHER = /(?<=[。！？!?”"…）)])\s*(?<byline>[（(](?<names>\p{Script=Han}{5,20})[）)])\s*$/u;

/** No signature ends with such a mark, and most texts do. */
const ENDS_SENTENCE = /[。！？!?”"…；;：:]/u;
/** Without a bracket at its end it has a box or a role. */
const CLOSES = /[）)]\s?$/u;
const MARK = pattern`[□■◇◆]|${ROLE_WORD}`;
/** Longest signature, in characters. */
const LONGEST = 90;

/** A signature at the end of a paragraph: in brackets, behind a box, or parted by a space. */
export function findSignature(text: string): InlineField[] {
  if (ENDS_SENTENCE.test(text.slice(-1))) return [];
  const start = Math.max(0, text.length - LONGEST);
  const end = text.slice(start);
  if (!CLOSES.test(end.slice(-2)) && !MARK.test(end)) return [];
  const match = SIGNED.exec(end) ?? TOGETHER.exec(end);
  const { byline, names } = match?.groups ?? {};
  if (match === null || byline === undefined) return [];
  if (names !== undefined && cutNames(names) === undefined) return [];
  const from = start + match.index + match[0].indexOf(byline);
  return [{ role: 'byline', from, to: from + byline.length }];
}

const JUMP_AT_END = /[（(](?:紧?下转|紧?转)[^（）()]{0,12}[）)]$/u;

/** Whence a text was sent, or what it was taken from, behind its last sentence. */
const SENT_AT_END =
  /[（(](?:(?:本[栏版报]|以上)?(?:稿件|消息|内容)?均?(?:据|综合|转自|摘自|选自)[^（）()。，,]{2,14}|[^（）()。，,]{2,14}日?[电讯])[）)]$/u;

/** Longest jump line or source, in characters. */
const LONGEST_JUMP = 20;

/** The text closes with a signature, its source, or with a jump to another page. */
export function endsSigned(text: string): boolean {
  return (
    findSignature(text).length > 0 ||
    JUMP_AT_END.test(text.slice(-LONGEST_JUMP)) ||
    SENT_AT_END.test(text.slice(-LONGEST_JUMP)) ||
    endsWithSource(text) ||
    SOURCE_BELOW.test(text)
  );
}

/** Verbs with which a paper says that a text is another's. */
const TAKEN = '据|摘自|摘编自|选自|转自|原[载刊]于?';
const BELOW = [
  `^[（(]?(?:来源|稿源|图片来源|${TAKEN})[:：《][^。]{2,24}[）)]?$`,
  `^[（(](?:来源|${TAKEN})[^。（）()]{2,20}[）)]$`,
  '^[（(](?:本[报刊])?综合[）)]$',
  '^[（(](?:未完待续|待续|全文完|完|续完|连载完)[）)]$',
  '^据(?![点理守为此悉称说传])[^。，,：:！？!?\\s]{2,12}$',
  '^综合(?=.{2})[^。，,：:！？!?\\s]{2,22}(?:报道|消息|新闻|发布|[社网报台电等])$',
];

/** Below a text: where it was taken from, or that it goes on another day. */
export const SOURCE_BELOW = new RegExp(BELOW.join('|'), 'u');

import { DAY_ALONE, isDayAlone, isNoticeWord } from '../../lexicon/notices.ts';
import { OFFICE_ENDING } from '../../lexicon/offices.ts';
import type { RoledLine } from '../../line.ts';
import { giveRole, type Refinement, toRow } from '../refinement.ts';
import { pattern } from '../../../text/pattern.ts';

/** Who signs, and the day on the same line. */
const SIGNED_DAY = pattern`^\p{Script=Han}{2,24}[ \u3000]+${DAY_ALONE}$`;
/** Anybody may sign right above the day. */
const SIGNER = /^\p{Script=Han}{2,24}$/u;
const OFFICE = pattern`^\p{Script=Han}{2,24}(?:${OFFICE_ENDING})$`;
/** Words with which notices close. */
const FORMULA =
  /(?:敬请|特此|谨此|另行通知|望周知|相互转告|准时|谅解|为盼|联系|认领|领取|祝愿|办理|致歉).{0,14}[。！!]$/u;
const COURTESY = /(?:敬请|谅解|致歉|周知|支持与配合).{0,6}[！!。]$|^[特谨]此\p{Script=Han}{2,4}[。！!]?$/u;
/** Whom to call stands at the end of notices. */
const CONTACT = /(?:电话|热线|联系人)[:：][^。：:]{4,24}[。]?$/u;
/** Most lines below the last sentence: a courtesy, an office, a day. */
const MOST_CLOSING_LINES = 4;

export const signOffToBody: Refinement = {
  id: 'sign-off-to-body',
  refine(lines) {
    const refined: RoledLine[] = [];
    let end = 0;
    lines.forEach((roled, at) => {
      const before = refined[at - 1];
      if (at >= end && before?.role === 'body' && !before.line.isRow) {
        const closing = endOfSignOff(lines, at);
        if (closing > at && isSignOff(lines, at, closing)) end = closing;
      }
      refined.push(at < end ? toRow(roled) : roled);
    });
    return refined;
  },
  why: 'What closes a notice below its last sentence is no head: a courtesy, the office that signs, the day.',
  yes: [
    'body | 给您带来不便，敬请谅解。\nhead > row | 城东水务局\nbody > row | 2019年11月20日',
    'body | 享年九十岁。\nhead > row | 谨此讣告\nhead > row | 治丧委员会\nbody > row | 2019年11月20日',
    'body | 起拍价两万元。\nhead > row | 城东拍卖行\nhead > row | 2019.11.20',
  ],
  no: ['body | 路灯亮了。\nhead | 城东水务局\nhead | 十三项业务掌上查'],
};

function endOfSignOff(lines: readonly RoledLine[], at: number): number {
  let end = at;
  while (end < at + MOST_CLOSING_LINES && isClosing(lines, end)) {
    end += 1;
    if (isDay(lines[end - 1]) && end > at + 1) break;
  }
  return end;
}

function isDay(roled: RoledLine | undefined): boolean {
  return roled !== undefined && (isDayAlone(roled.line.text) || SIGNED_DAY.test(roled.line.text));
}

function isClosing(lines: readonly RoledLine[], at: number): boolean {
  const roled = lines[at];
  if (roled === undefined || roled.line.heading > 0) return false;
  if (roled.role !== 'head' && roled.role !== 'body') return false;
  const { text } = roled.line;
  const signs = SIGNER.test(text) && !isNoticeWord(text) && isDay(lines[at + 1]);
  return (
    isDay(roled) || signs || OFFICE.test(text) || (COURTESY.test(text) && text.length <= LONGEST_COURTESY)
  );
}

/** Courtesies are one short sentence. */
const LONGEST_COURTESY = 24;

/** A day closes, or the sentence above says so; an office alone may be the kicker of the next article. */
function isSignOff(lines: readonly RoledLine[], at: number, end: number): boolean {
  const closing = lines.slice(at, end);
  if (closing.some((roled) => isDay(roled) || COURTESY.test(roled.line.text))) return true;
  const above = lines[at - 1]?.line.text ?? '';
  return FORMULA.test(above) || CONTACT.test(above);
}

function isNotice(roled: RoledLine | undefined): boolean {
  return roled?.role === 'head' && isNoticeWord(roled.line.text);
}

/** What a notice is about, up to the word that it calls itself by. */
const SUBJECT = /^[^。，,：:]{0,16}关于[^。，,：:]{3,40}的$/u;

export const subjectOfNotice: Refinement = {
  id: 'subject-of-notice',
  refine: giveRole(
    'head',
    ({ role, line }, { after }) => role === 'body' && isNotice(after) && SUBJECT.test(line.text),
  ),
  why: '关于…的 above the word for a notice is the first line of its headline.',
  yes: ['body > head | 关于开放老渡口的\nhead | 通告'],
  no: ['body | 关于开放老渡口的\nbody | 消息传开了。'],
};

/** Longest second line of a notice's headline, in characters. */
const LONGEST_TITLE = 17;
const PAUSE = /[、，,]/u;

export const textOfNotice: Refinement = {
  id: 'text-of-notice',
  refine: giveRole('body', ({ role, line: { text, heading } }, { before }) => {
    const isText = heading === 0 && text.length > LONGEST_TITLE && PAUSE.test(text);
    return role === 'head' && isText && isNotice(before);
  }),
  why: 'A long line with a pause below the word for a notice is its text, which the end of a column cuts.',
  yes: ['head | 启事\nhead > body | 本人王立遗失身份证一张、驾驶证一本，声明作废'],
  no: ['head | 启事\nhead | 老渡口招聘船工'],
};

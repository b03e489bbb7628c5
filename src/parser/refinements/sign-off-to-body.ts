import type { RoledLine } from '../roled-line.ts';

const DAY =
  /^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日$|^[二○〇零一九]{4}年\p{Script=Han}{1,3}月\p{Script=Han}{1,4}日$/u;
const OFFICE =
  /^\p{Script=Han}{2,24}(?:公司|局|处|委|委员会|中心|协会|学会|学校|中学|小学|大学|学院|医院|政府|办公室|指挥部|支队|大队|派出所|事务所|车站|部|社|组委会|工会|联合会|银行|报社|编辑部|站|厅|院|馆|所|队|厂|办|村委会|居委会|管理局|集团)$/u;
/** Words with which notices close. */
const FORMULA =
  /(?:敬请|特此|谨此|另行通知|望周知|相互转告|准时|谅解|为盼|联系|认领|领取|祝愿|办理|致歉).{0,14}[。！!]$/u;
const COURTESY = /(?:敬请|谅解|致歉|周知|支持与配合).{0,6}[！!。]$/u;
/** So many lines may stand below the last sentence: a courtesy, an office, a day. */
const MOST = 4;

/** What closes a notice below its last sentence is no head: a courtesy, the office that signs, the day. */
export function signOffToBody(lines: readonly RoledLine[]): RoledLine[] {
  const refined: RoledLine[] = [];
  let end = 0;
  lines.forEach((roled, at) => {
    const before = refined[at - 1];
    if (at >= end && before?.role === 'body' && !before.line.isRow) {
      const closing = endOfSignOff(lines, at);
      if (closing > at && isSignOff(lines, at, closing)) end = closing;
    }
    const isClosed = at < end && roled.role !== 'noise';
    refined.push(isClosed ? { role: 'body', line: { ...roled.line, isRow: true } } : roled);
  });
  return refined;
}

function endOfSignOff(lines: readonly RoledLine[], at: number): number {
  let end = at;
  while (end < at + MOST && (isClosing(lines[end]) || isSpeck(lines, end))) end += 1;
  return end;
}

function isSpeck(lines: readonly RoledLine[], at: number): boolean {
  return lines[at]?.role === 'noise' && isClosing(lines[at + 1]);
}

function isClosing(roled: RoledLine | undefined): boolean {
  if (roled === undefined || roled.line.heading > 0) return false;
  if (roled.role !== 'head' && roled.role !== 'body') return false;
  const { text } = roled.line;
  return DAY.test(text) || OFFICE.test(text) || (COURTESY.test(text) && text.length <= LONGEST_COURTESY);
}

/** Courtesies are one short sentence. */
const LONGEST_COURTESY = 24;

/** A day closes, or the sentence above says so; an office alone may be the kicker of the next article. */
function isSignOff(lines: readonly RoledLine[], at: number, end: number): boolean {
  const texts = lines.slice(at, end).map(({ line }) => line.text);
  if (texts.some((text) => DAY.test(text) || COURTESY.test(text))) return true;
  if (FORMULA.test(lines[at - 1]?.line.text ?? '')) return true;
  const next = lines[end];
  const standsApart = next === undefined || next.line.blanks > (lines[at]?.line.blanks ?? 0);
  return standsApart || lines[at]?.line.isIndented === true;
}

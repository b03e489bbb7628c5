/** Rows of a table, box lines, salutations, days and offices that sign: they end without a full stop and are whole. */
const LIST_LINE =
  /^\S{1,10}\s+\d[\d.,]*(?:\s|$)|^(?:地点|事件|时间|人物|电话|地址|热线|服务热线|联系人|联系电话|主持人?|嘉宾)[:：]|^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u;
/** Shortest broken-off piece of running text without a comma; shorter ones are signatures of offices and the like. */
const SHORTEST = 12;

/** The text is one line of a list and no part of a sentence. */
export function isListLine(text: string): boolean {
  return LIST_LINE.test(text) || (text.length < SHORTEST && !/[，,、：:！!。？?“"）)]/u.test(text));
}

/** What a notice calls itself. */
const NOTICE = /^(?:讣告|简讯|公告|启事|通告|通知|声明|更正|短讯|祭文)$/u;

/** The text is nothing but the word for a notice, also when it is set wide. */
export function isNoticeWord(text: string): boolean {
  return NOTICE.test(text.replace(/[ \u3000]/gu, ''));
}

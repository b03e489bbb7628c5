import { OFFICE_ENDING } from './offices.ts';
import { matching, pattern } from '../../text/pattern.ts';

/** What a notice calls itself. */
const NOTICE = '讣告|公告|启事|通告|通知|声明|更正|祭文';
/** What short news call themselves. */
const BRIEFS = '简讯|短讯|一句话新闻';

const NOTICE_WORD = pattern`^(?:${NOTICE}|${BRIEFS})$`;

/** The text is nothing but the word for a notice, also when it is set wide. */
export function isNoticeWord(text: string): boolean {
  return NOTICE_WORD.test(text.replace(/[ \u3000]/gu, ''));
}

/** The text ends with such a word: a title of a notice or of short news. */
export const endsWithNoticeWord = matching(pattern`(?:${NOTICE}|${BRIEFS})$`);

/** The text ends with the word for a notice. */
export const endsAsNotice = matching(pattern`(?:${NOTICE})$`);

/** The text is nothing but the word for short news. */
export const isBriefsWord = matching(pattern`^(?:${BRIEFS})$`);

/** A day with nothing beside it, in figures or in characters: what notices and letters close with. */
export const DAY_ALONE =
  '(?:(?:(?:19|20)\\d{2}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|(?:19|20)\\d{2}[.\\-/]\\d{1,2}[.\\-/]\\d{1,2}|[二○〇零Ｏ一九三四五六七八]{4}年\\p{Script=Han}{1,2}月\\p{Script=Han}{1,3}日)';

/** The text is a day and nothing else. */
export const isDayAlone = matching(pattern`^${DAY_ALONE}$`);

/** Who issues a notice: an office, or the family of a person who died. */
const ISSUER = `(?:${OFFICE_ENDING}|(?:[商车]|拍卖)行|店|科|室|府|家属|亲属|子女|敬启|谨启|敬告|泣告|此致)`;
const SIGN_OFF = pattern`(?:^|[\s。！？!?）)”"]|${ISSUER}|特此(?:公告|通告|通知|声明|启事|更正))${DAY_ALONE}$|^[^，。；：！？,;:!?]{2,30}${ISSUER}$|^[特谨]此\p{Script=Han}{2,4}$|(?:电话|热线|手机)[:：]?\s*[\d*＊()（）、—-]{6,}$`;

/** The text closes as notices and obituaries do: with a day behind its end, with who issues it and nothing else, or with whom to call. */
export function endsWithSignOff(text: string): boolean {
  return SIGN_OFF.test(text.trimEnd());
}

import { SURNAMES } from '../../text/surnames.ts';
import { OFFICE_ENDING } from './offices.ts';

/** The name of a paper, station or site before the role of its own people. */
const OWN =
  '(?:(?:《?\\p{Script=Han}{1,6}(?:报社?|报业|电视台|广播电台|客户端|在线|融媒体?中心|[网社]|(?=融媒))》?|融媒体?中心)\\s?)?';

/** What reporters are called by, before the word itself. */
export const PREFIX = '(?:本报|本网|全媒体|融媒体?|首席|特派|派驻|前方|资深|文字|摄影|时政)';

const PREFIXES = `(?:${PREFIX}|见习|实习|特约)*`;

export const ROLE_WORD = '(?:记\\s?者|通\\s?讯\\s?员|实习生|评论员|作者|读者|编辑|撰稿人?|主笔)';

/** A role stands among the first characters: most texts fail here, at a fraction of what a whole role costs. */
export const NEAR_ROLE = `(?=.{0,26}${ROLE_WORD})`;

/** `words`, a pattern, with the paper and the prefixes that may stand before them. */
export function withPrefixes(words: string): string {
  return `${OWN}${PREFIXES}(?:驻\\p{Script=Han}{2,7}${PREFIXES})?${words}`;
}

/** Words for what a signer did. */
export const ROLE = withPrefixes(ROLE_WORD);

/** Alternatives of a pattern: words before a stroke or colon and the name of a writer. 文 alone is one as well. */
export const WRITING = '图文|文图|文字|撰文|采写|撰稿|执笔|记录|口述';

/** The same for those who compiled a text. */
export const COMPILING = '整理|编译';

/** Two characters set as wide as three or four. */
export const SET_WIDE = '\\p{Script=Han}[^\\S\\r\\n]{1,4}\\p{Script=Han}(?!\\p{Script=Han})';

/** Behind the first letter of a word of a name: O'Brien, Jean-Luc, McKay. */
const LETTER = "(?:[a-z]|['’-][A-Za-z]|(?<=Ma?c)[A-Z])";

/** A name in Latin letters. */
export const LATIN = `[A-Z]${LETTER}+(?:[ \u3000·][A-Z]${LETTER}*\\.?){0,3}(?![A-Za-z])`;

/** Behind the names of those who signed: there were more. */
export const OTHERS = '等(?:[\\d一二三四五六七八九十]{0,3}[人名位])?(?!\\p{Script=Han})';

/** A name: two to four Han characters, one set wide, one with dots, one in Latin letters, or an office that signs. */
export const NAME = `(?:${SET_WIDE}|\\p{Script=Han}{1,9}(?:[·.．]\\p{Script=Han}{1,9}){1,3}|\\p{Script=Han}{2,4}|${LATIN})`;

/** Text and pictures by the same person. */
export const BOTH = '(?:文\\s?[/·、]?\\s?图|图\\s?[/·、]?\\s?文)';

/** What those who sign did, behind their names. */
const WORK = `(?:${BOTH}|摄影报道|供稿|整理|编译|报道|发自\\p{Script=Han}{2,10})`;

/**
 * Roles and names and nothing else. At most six roles: without an end, the ways to read 记者记者记者… grow without measure.
 */
export const SIGNATURE = `(?:${ROLE}\\s*(?:[:：]\\s*)?${NAME}(?:[\\s、,，]+(?!${ROLE})${NAME})*[\\s,，、/]*){1,6}${WORK}?`;

/** Names one after the other. */
export const NAMES = `${NAME}(?:[\\s、]+${NAME})*`;

/** A name, with a role or without. */
export const SIGNER = `(?:${ROLE})?\\s*${NAME}`;

/** Names with what each did behind a stroke; somebody wrote. */
export const WORKED = `(?=.*[/／|｜]\\s?(?:文|图文))(?:(?:${ROLE})?\\s*[:：]?\\s*${NAME}(?:[\\s、]+(?!${ROLE})${NAME})*\\s?[/／|｜]\\s?(?:文图|图文|文字?|图片?|摄影?)[\\s,，、]*){1,4}`;

/** The office of somebody who signs, with the space behind it. */
export const OFFICE_OF = `\\p{Script=Han}{2,12}(?:${OFFICE_ENDING})\\s+`;

/** Where a reader lives: a place or an address, with the space behind it. */
export const LIVES_IN =
  '[^（）()。，,：:]{2,28}(?:信箱|邮编\\d{6}|[号室楼栋村组弄巷省市县区镇乡])[ \\u3000]+';

/** What stands in place of a photographer. */
export const FILE_PICTURE = '(?:资料图片|资料照片|资料图)';

/** What an agency did with a picture, its own or that of another. */
export const SENT = '发(?:[\\p{Script=Han}\\s]{2,9}(?:照片|图片))?';

/** What ends a credit. */
export const SHOT = '(?:[/／]\\s?)?(?:摄影|摄|供图|提供)';

/** The archive or agency of pictures, in brackets behind a credit. */
export const SUPPLIER = '(?:[（(][^（）()。，,：:]{2,10}[）)])?';

/** What stands in brackets at the end of a text and is nobody's name. */
export const NO_NAME =
  '(?!未完|待续|全文|完[）)]|续完|据|综合|本报|来源|资料|图文|摘自|摘编|转自|选自|节选|有删|略[）)]|下同|编者|此文|详见)';

/** A name with one of the common family names, which distinguish it from other words. */
export const SURNAMED = `(?=[${[...SURNAMES].join('')}])${NAME}`;

/** What opens a credit with the name after it. */
export const SHOT_BY = '(?:摄影|摄|图片?|供图)\\s?[/／:：]\\s?';

import { LABEL_SIGNS } from './label-signs.ts';
import { isBoxTitle } from '../is-box-title.ts';

const SIGN = `[·•・～~\\-—|｜${LABEL_SIGNS}]{1,2}`;
const WORDS = '\\p{Script=Han}(?:[\\p{Script=Han}·•・\\s]{0,9}\\p{Script=Han})';
/** A label between two signs or in brackets. */
const BETWEEN = new RegExp(
  `^(?:${SIGN}\\s?(?<between>${WORDS})\\s?${SIGN}|[【〔［[「『〖]\\s?(?<inside>${WORDS})\\s?[】〕］\\]」』〗])$`,
  'u',
);
/** What stands in such brackets and belongs to the text. */
const OF_TEXT =
  /^(?:编者按|编者的话|编后|开栏语|开栏的话|核心(?:阅读|提示)|阅读提示|内容提要|导读|.*[讯电]|.*(?:记者|通讯员|实习生)\s.+|.*[上下]?[转接].*版)$/u;

/** The text is a label between two signs or in brackets. */
export function isBetweenSigns(text: string): boolean {
  const groups = BETWEEN.exec(text)?.groups;
  const label = groups?.['between'] ?? groups?.['inside'];
  return label !== undefined && !OF_TEXT.test(label) && !isBoxTitle(label);
}

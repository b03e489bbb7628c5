import { EDITORS_NOTE } from './editors-note.ts';
import { isBoxTitle, KEY_POINTS } from './labels.ts';
import { SIGNS } from './signs.ts';
import { pattern } from '../../text/pattern.ts';

/** Signs set the text apart as the label of a column: on both sides, or one before it, which a refinement has distinguished from a signature's. */
export function isLabelWithSigns(text: string): boolean {
  return readBehindSign(text) !== undefined ? !isBoxTitle(text) : isBetweenSigns(text);
}

/** Signs with which papers set off labels, crossheads and signatures, for a class of characters. */
const LABEL_SIGNS = `${SIGNS}▶►▌▍▎❖`;

const SIGN = `[·•・～~\\-—|｜${LABEL_SIGNS}]{1,2}`;
const WORDS = '\\p{Script=Han}(?:[\\p{Script=Han}·•・\\s]{0,9}\\p{Script=Han})';
/** A label between two signs or in brackets. */
const BETWEEN = pattern`^(?:${SIGN}\s?(?<between>${WORDS})\s?${SIGN}|[【〔［[「『〖]\s?(?<inside>${WORDS})\s?[】〕］\]」』〗])$`;
/** What stands in such brackets and belongs to the text. */
const OF_TEXT = pattern`^(?:${EDITORS_NOTE}|${KEY_POINTS}|.*[讯电]|.*(?:记者|通讯员|实习生)\s.+|.*[上下]?[转接].*版)$`;

/** The text is a label between two signs or in brackets. */
export function isBetweenSigns(text: string): boolean {
  const groups = BETWEEN.exec(text)?.groups;
  const label = groups?.['between'] ?? groups?.['inside'];
  return label !== undefined && !OF_TEXT.test(label) && !isBoxTitle(label);
}

const BEHIND = pattern`^(?<sign>[${LABEL_SIGNS}])\s?(?<words>\p{Script=Han}{2,8})$`;

/** Reads a line that is nothing but a sign and a few words: the label of a column, a crosshead, or a signature. */
export function readBehindSign(text: string) {
  const { sign, words } = BEHIND.exec(text)?.groups ?? {};
  return sign === undefined || words === undefined ? undefined : { sign, words };
}

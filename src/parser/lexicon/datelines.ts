import { fieldsOf, type InlineField } from './inline-field.ts';
import { NAME, NAMES, NEAR_ROLE, PREFIX, ROLE, SURNAMED } from './signature-words.ts';
import { pattern, patternOf } from '../../text/pattern.ts';

/**
 * Roles and names without brackets, closed by 报道 or 摄影报道. At most four roles, and 报道 must be near: the ways to read
 * 报社记者报社记者… grow without measure.
 */
const REPORTED = `${NEAR_ROLE}(?=.{0,80}报道)(?:${ROLE}\\s*${NAME}(?:[\\s、,，]+(?!${ROLE})${NAME})*[\\s,，、]*){1,4}(?:摄影|图文)?报道[:：]?`;

/** What no dateline has inside. */
const OUTSIDE = '。，,:：（()“”"\\s';

/** Agency, place and day, or 本报讯, at the start of a report; also a column's name before the reporter's bracket. */
export const DATELINE = `【?(?:${[
  `[^${OUTSIDE}]{0,18}(?:[（(]\\p{Script=Han}{2,8}[）)][^${OUTSIDE}]{0,8})?(?:报讯|网讯|社讯|台讯|社电|日电|日讯|月\\d{1,2}[电讯]|日消息|综合消息)】?`,
  `据?(?:本报|[新中]\\p{Script=Han}社)\\p{Script=Han}{2,8}电(?=\\s?[（(]|\\s+(?:本报)?记者)`,
  `综合[^${OUTSIDE}]{2,18}(?:消息|报道)(?=\\s)`,
  `[^${OUTSIDE}]{1,8}讯】?(?=\\s?[（(])`,
  `[^${OUTSIDE}]{2,14}(?=\\s?[（(](?:${PREFIX}|见习|实习|特约)*(?:记者|通讯员|实习生))`,
].join('|')})`;

/** Right behind the dateline. */
const BEHIND = '(?<=[讯电]\\s*)';
/** Who reports, in brackets or without. */
const REPORTERS = [
  `[（(](?!(?:本文)?作者[系为单是])(?=[^（）()]{0,40}${ROLE})[^（）()]{2,60}[）)]`,
  `${BEHIND}[[〔](?=[^\\]〕]{0,40}${ROLE})[^\\]〕]{2,60}[\\]〕]`,
  `${BEHIND}${SURNAMED}(?:[\\s、]+${NAME})*\\s*(?:摄影|图文)?报道[:：]`,
  `${BEHIND}[（(]${NAMES}[）)]`,
  `${BEHIND}${REPORTED}(?!的)`,
  `${REPORTED}(?=[\\s，,])`,
];
const JUMP = '[（(]紧?[上下接转][^（）()]{1,12}[）)]';

const OPENING = pattern`^(?<jump>${JUMP})?(?<dateline>${DATELINE})?(?<gap>\s*)(?<byline>${REPORTERS.join('|')})?`;

/** Every opening has one of these characters; most texts are ruled out here, at a fraction of the cost. */
const MARK = /[讯电息道（(]/u;
/** Longest opening, in characters. */
const LONGEST = 160;

/** 本报讯 or agency, place and day, and the bracket with the reporters after it. */
export function findOpening(text: string): InlineField[] {
  if (!MARK.test(text.slice(0, LONGEST))) return [];
  const groups = OPENING.exec(text)?.groups ?? {};
  const start = groups['jump']?.length ?? 0;
  const dateline = groups['dateline'] ?? '';
  const byline = groups['byline'] ?? '';
  if (dateline === '' && start > 0) return [];
  const afterDateline = start + dateline.length;
  const from = afterDateline + (groups['gap']?.length ?? 0);
  const found: InlineField[] = [
    { role: 'dateline', from: start, to: afterDateline },
    { role: 'byline', from, to: from + byline.length },
  ];
  return found.filter((inline) => inline.to > inline.from);
}

/** The text says behind its dateline, or in its place, who wrote it. */
export function namesReporter(text: string): boolean {
  return findOpening(text).some(({ role }) => role === 'byline');
}

const REPORTERS_BEHIND = patternOf(`(?<=[电讯]\\s*)(?=[^（）()]*${ROLE})[^（）()]+(?=[）)]$)`, 'gu');

/** Roles and names behind the dateline that closes a text, up to its bracket. */
export function findReporters(text: string): InlineField[] {
  return fieldsOf('byline', text, REPORTERS_BEHIND);
}

import { DATELINE } from './datelines.ts';
import { SIGNATURE } from './signature-words.ts';
import { matching, pattern } from '../../text/pattern.ts';

/** What opens a report instead of a dateline: the paper that it is taken from, or the page that it continues. */
const SOURCE = '据《[^》]{2,12}》[^。，,]{0,6}(?:报道|消息|载)|[（(](?:紧?上接|紧接)第?[^（）()]{1,10}[）)]';
const REPORT_OPENING = pattern`^(?:${DATELINE}|${SOURCE})`;

/** The text opens a report of its own: with a dateline, its source, or a column's name and a reporter in brackets. */
export function opensReport(text: string): boolean {
  return mayOpenReport(text) && REPORT_OPENING.test(text);
}

const DATELINE_OPENING = pattern`^${DATELINE}`;

/** The text begins with agency, place and day, or 本报讯. */
export function opensWithDateline(text: string): boolean {
  return mayOpenReport(text) && DATELINE_OPENING.test(text);
}

/** Every dateline has one of these characters, or a bracket behind it, and what stands instead of one has them too. */
const MARK = /[讯电息道载《（(]/u;
/** Where it ends at the latest, in characters from the beginning of the text. */
const LATEST = 26;

/** The first characters of a text do not rule out a dateline. Most texts are ruled out here, at a fraction of the cost. */
function mayOpenReport(text: string): boolean {
  return MARK.test(text.slice(0, LATEST));
}

const REPORTERS = pattern`^[（(](?=[^（）()]{0,14}(?:记\s?者|通\s?讯\s?员))(?:综合)?${SIGNATURE}[）)]\s*\S`;

/** Reporters in brackets stand before the first sentence: below a head they open its text as a dateline does. */
export function opensWithReporters(text: string): boolean {
  return /^[（(]/u.test(text) && REPORTERS.test(text);
}

/** The text opens a letter: it says whom it speaks to. */
export const opensLetter = matching(
  /^(?:\p{Script=Han}{0,6}(?:编辑|记者|编辑部)(?:同志|朋友|先生|女士|老师)?|.{1,8}(?:读者|朋友|同志)(?:您好|你好)?)[:：]/u,
);

/** The text begins as reports or letters do: it is the beginning of an article. */
export function opensReportOrLetter(text: string): boolean {
  return opensReport(text) || opensLetter(text);
}

/** The text begins as news does that has no dateline: where it comes from, or where the reporter learned of it. */
export const isNewsLead = matching(
  /^(?:据[^，,。]{2,16}(?:消息|通报|通告)|.{0,8}记者\p{Script=Han}{0,6}从[^，,。]{2,20}(?:获悉|了解到))[，,:：]/u,
);

/** The text begins with a day near that of the paper: a month, not a year. */
export const opensWithDay = matching(
  /^(?:近日|日前|近期|昨[日天晚]|今[日天晨]|前[日天]|(?:\p{Number}{1,2}|[一二三四五六七八九十]{1,2})月(?:\p{Number}{1,2}|[一二三四五六七八九十]{1,3})日[^，,。]{0,4})[，,]/u,
);

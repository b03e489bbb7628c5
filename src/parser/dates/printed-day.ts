import { type CivilDay, dayNumber } from '../../text/days.ts';
import { foldFigures } from '../../text/figures.ts';
import { indexLines } from '../../text/lines.ts';
import { PAPER_KINDS } from '../lexicon/paper-kinds.ts';
import { OTHER_ISSUE } from '../lexicon/other-issues.ts';
import type { ParsedPage } from '../types.ts';
import { readTens } from './chinese-numbers.ts';
import { readLunarDay } from './find-lunar-mentions.ts';
import type { PrintedDay } from './types.ts';
import { pattern } from '../../text/pattern.ts';

/**
 * The day in a folio line, or on a line of small print beside nameplate or folio: of several the one that stands most like the
 * day of a folio. Days of other papers, of other issues and of the founding are left out.
 */
export function findPrintedDay(page: ParsedPage): PrintedDay | undefined {
  const candidates = listCandidates(page).toSorted((a, b) => b.score - a.score);
  const [best] = candidates;
  if (best === undefined) return undefined;
  const rival = candidates.find((one) => best.score - one.score < CLEAR && !isSameDay(one, best));
  return { ...best, number: dayNumber(best), rival: rival && { at: rival.at, day: rival } };
}

/** A folio beats another line by more than its place on the page. */
const CLEAR = 2;

interface Candidate extends Omit<PrintedDay, 'number' | 'rival'> {
  readonly score: number;
}

function isSameDay(one: CivilDay, other: CivilDay): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

function listCandidates(page: ParsedPage): readonly Candidate[] {
  const { lines, numberAt } = indexLines(page.text);
  const filled = lines
    .map(({ start, end, number }) => ({
      start,
      number,
      text: foldFigures(page.text.slice(start, end)).trim(),
    }))
    .filter(({ text }) => text !== '');
  const own = new Set(
    page.furniture
      .filter(({ role }) => role === 'folio' || role === 'nameplate')
      .flatMap(({ pieces }) => pieces.map(({ start }) => numberAt(start))),
  );
  const isOwn = (index: number) => own.has(filled[index]?.number ?? 0);
  const ownLines = filled.filter((_, index) => isOwn(index)).map(({ text }) => text);
  const papers = [
    ...new Set(ownLines.filter((own) => /报$/u.test(own)).map((own) => own.replace(/\s/gu, ''))),
  ];
  const numbers = Map.groupBy(ownLines.map(pageOn), (number) => number);
  return filled.flatMap(({ start, text }, index) => {
    if (text.length > LONGEST_FOLIO || CLAUSE_MARK.test(text)) return [];
    const isNear = isOwn(index - 1) || isOwn(index + 1);
    if (!isOwn(index) && !isNear && !FOLIO_WORD.test(text)) return [];
    if (namesOtherPaper(text, papers)) return [];
    const score = (isOwn(index) ? 4 : 0) + (isNear ? 2 : 0) + (PAGE_NUMBER.test(text) ? 2 : 0);
    const beside = [filled[index - 1], filled[index + 1]].flatMap((line) =>
      line === undefined || line.text.length > LONGEST_FOLIO || CLAUSE_MARK.test(line.text) ? [] : line.text,
    );
    return readDays(text).map(({ weekday, ...day }) => ({
      ...day,
      score: score + (weekday === undefined ? 0 : 3),
      weekday: weekday ?? beside.flatMap((line) => findWeekday(line) ?? [])[0],
      lunar: readLunarDay(text),
      otherPage: isOtherPage(pageOn(text), isOwn(index), numbers) ? PAGE_NUMBER.exec(text)?.[0] : undefined,
      at: start,
    }));
  });
}

/** Whether a line names a paper, as a reprinted front page does, and the page is headed by other ones. */
function namesOtherPaper(line: string, papers: readonly string[]): boolean {
  const named = PAPER.exec(line)?.[0];
  const others = papers.filter((paper) => paper !== line);
  return named !== undefined && others.length > 0 && !others.some((paper) => paper.includes(named));
}
const PAPER = pattern`\p{Script=Han}{2,4}(?:${PAPER_KINDS})`;

/** Whether no line of the page but this one has the number of a page that stands on it, and some have another. */
function isOtherPage(
  number: string | undefined,
  isOwn: boolean,
  numbers: ReadonlyMap<string | undefined, readonly unknown[]>,
): boolean {
  if (number === undefined) return false;
  const same = (numbers.get(number)?.length ?? 0) - (isOwn ? 1 : 0);
  return same === 0 && [...numbers.keys()].some((other) => other !== undefined && other !== number);
}

/** The number of a page on a line, without what it is written with or without: 第04版, 4版. */
function pageOn(line: string): string | undefined {
  const number = PAGE_NUMBER.exec(line)?.[0] ?? '';
  const figure = /[A-Z]?\d+|[一二三四五六七八九十]+/u.exec(number)?.[0];
  if (figure === undefined) return undefined;
  return /^\d|^[A-Z]/u.test(figure) ? figure.replace(/^0+/u, '') : String(readTens(figure));
}

/** A folio is one line of small print. */
const LONGEST_FOLIO = 80;
const CLAUSE_MARK = /[，。！？；,!?;]/u;
/** What a folio prints beside the day. */
const FOLIO_WORD = /星期[一二三四五六日天]|版|[日晚早时晨商]报/u;
const PAGE_NUMBER =
  /(?<![\dA-Z])[A-Z]?\d{1,2}\s*版|第\s*[一二三四五六七八九十]{1,3}\s*版|(?<![\dA-Z])[A-Z]\d{1,2}(?!\d)/u;
const NUMBER = '\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}';
const DAY = new RegExp(
  `(?<!\\d)(?:(?<year>(?:19|20)\\d{2})|民国(?<republican>${NUMBER}))(?:年(?<month>${NUMBER})月(?<day>${NUMBER})[日曰号]|[.\\-/](?<monthFigure>\\d{1,2})[.\\-/](?<dayFigure>\\d{1,2}))(?!\\d)`,
  'gu',
);

/** Days on a line that may be that of the page. The OCR may set all its characters apart. */
function readDays(line: string): readonly (CivilDay & { readonly weekday: string | undefined })[] {
  const text = [...line.matchAll(/\d{4}/gu)].length > 0 ? closeDates(line) : line.replace(/\s/gu, '');
  return [...text.matchAll(DAY)].flatMap(({ 0: found, index, groups = {} }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + found.length);
    const weekday = findWeekday(after);
    if (isOther(before, after, weekday !== undefined)) return [];
    const { year, republican = '', month, day, monthFigure, dayFigure } = groups;
    return {
      year: year === undefined ? BEFORE_REPUBLIC + readTens(republican) : Number(year),
      month: readTens(month ?? monthFigure ?? ''),
      day: readTens(day ?? dayFigure ?? ''),
      weekday: weekday ?? findWeekday(before),
    };
  });
}

/** The first year of 民国 is 1912. */
const BEFORE_REPUBLIC = 1911;

/** Drops the spaces inside dates: `2020 年 4 月 8 日`. */
function closeDates(line: string): string {
  return line
    .replace(/(?<=\d)\s+(?=[年月日.\-/])|(?<=[年月.\-/])\s+(?=[\d一二三四五六七八九十廿卅])/gu, '')
    .replace(/(?<=[一二三四五六七八九十廿卅])\s+(?=[一二三四五六七八九十廿卅]*\s*[月日])/gu, '');
}

/** The day of another issue, paper or event: what stands right before it, right after it, anywhere beside it. */
const OTHER_BEFORE =
  /(?:(?<!日\s*)(?:创|复|改)刊(?:于|日期?)?|(?:上|前|上一|前一|下)期(?:出版)?(?:日期)?|载于|[刊登]于|原[载刊]|成立于?|始建于|截至|截止)[:：\s]*$|[—–~～至到-]\s*$/u;
const OTHER_AFTER =
  /^\s*(?:(?:创|复|改)刊|[—–~～至到]|-\s*\d|起|的|前|后|讯|电|头版|见报|(?:第?\s*\w{1,3}\s*版)?\s*《)/u;
const OTHER_BESIDE = pattern`${OTHER_ISSUE}|来源|周年|本报\d{4}|《[^》]*[报刊]》\s*$`;
/** Running text: the day stands between characters that folios do not set beside it. */
const PROSE_BEFORE = /\p{Script=Han}$/u;
const FURNITURE_BEFORE = /(?:报|版|[期刊号社]|公元|[星期周礼拜][一二三四五六日天]|出版日期|日期|时间)$/u;
const PROSE_AFTER =
  /^(?!星期|周|礼拜|第|农历|夏历|[甲乙丙丁戊己庚辛壬癸]|今[日天]|总|本[版期报]|[责主编校美值组电]|出版|[一二三四五六七八九十]+版)\p{Script=Han}/u;

function isOther(before: string, after: string, hasWeekday: boolean): boolean {
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return true;
  if (hasWeekday) return false;
  if (OTHER_BESIDE.test(before) || OTHER_BESIDE.test(after)) return true;
  return (PROSE_BEFORE.test(before) && !FURNITURE_BEFORE.test(before)) || PROSE_AFTER.test(after);
}

function findWeekday(text: string): string | undefined {
  return /(?:星期|周|礼拜)\s*(?<name>[一二三四五六日天])/u.exec(text)?.groups?.['name']?.replace('天', '日');
}

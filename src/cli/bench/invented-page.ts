import type { ArticleRecord } from '../../records/article-record.ts';
import type { PaperRecord } from '../../records/registry-records.ts';
import { formatDay, parseDay, weekday } from '../../text/days.ts';
import { hanOf } from '../../text/han.ts';
import { randomFrom } from '../../text/random-from.ts';
import { formatPeriodTight } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';
import { textWriter } from './invented-text.ts';

/** A raw page with its record of intake. */
export interface InventedPage {
  readonly id: string;
  readonly text: string;
  readonly intake: string;
}

/** Copied runs would be taken for texts that articles share. */
const SURPRISE = 0.15;
const FIRST_DAY = parseDay('2013-01-01');
const DAYS_OF_YEAR = 365.25;
const LEAST_ARTICLES = 6;
const MORE_ARTICLES = 2;
const PAGES_OF_AN_ISSUE = 8;
const PAGE_ID_STEP = 0x9e3779b1;
const SECTIONS = ['身边故事', '民生热线', '文化视点', '记者调查', '乡村见闻', '百姓声音'];
/** One article in this many opens a section. */
const SECTION_EVERY = 12;
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
/** How many people sign in a paper; a few sign most. */
const STAFF = 40;
const CORRESPONDENTS = 600;

/**
 * Makes raw page number `at` of some years, always the same one: its articles are made up like those of `models`, in invented
 * words.
 */
export function pageInventor(
  models: readonly ArticleRecord[],
  papers: readonly PaperRecord[],
  years = 10,
): (at: number) => InventedPage {
  const invent = textWriter(
    models.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('')),
    SURPRISE,
  );
  return (at) => {
    const random = randomFrom(at + 1);
    const draw = <Value>(values: readonly Value[]): Value | undefined =>
      values[Math.floor(random() * values.length)];
    const write = (length: number): string => invent(random, length);
    const title = (length: number): string =>
      hanOf(write(2 * length))
        .slice(0, length)
        .join('');
    const sentence = (length: number): string =>
      `${title(2)}${write(length)
        .replaceAll(/[。“”\s]+/gu, '')
        .replaceAll('，', ',')}。`;
    const paper = papers[at % papers.length];
    const person = (many: number): string => {
      const who = randomFrom(Math.floor(random() ** 2 * many) + many * (at % papers.length));
      const given = hanOf(invent(who, 12)).slice(0, 2).join('');
      return `${SURNAMES[Math.floor(who() * SURNAMES.length)] ?? ''}${given}`;
    };
    const linesOf = (model: ArticleRecord): string[] => {
      const [reporter, correspondent] = [person(STAFF), person(CORRESPONDENTS)];
      const dateline = model.dateline === null ? '' : `本报讯(记者 ${reporter} 通讯员 ${correspondent})`;
      const isSigned = model.dateline === null && model.bylines.length > 0;
      return [
        ...(random() * SECTION_EVERY < 1 ? [draw(SECTIONS) ?? ''] : []),
        title(Math.min(20, Math.max(8, model.title.length))),
        ...model.deck.map(({ text }) => `——${title(text.length)}`),
        ...(isSigned ? [`□本报记者 ${reporter}`] : []),
        ...model.paragraphs.map(({ role, text }, index) =>
          role === 'crosshead' ? title(8) : `${index === 0 ? dateline : ''}${sentence(text.length)}`,
        ),
        ...model.captions.map(({ text }) => `图为${sentence(text.length)}(${person(STAFF)} 摄)`),
      ];
    };
    const articles = Array.from(
      { length: LEAST_ARTICLES + Math.floor(random() * MORE_ARTICLES) },
      () => draw(models) ?? [],
    ).flat();
    const day = FIRST_DAY + Math.floor(random() * years * DAYS_OF_YEAR);
    const folio = `第${1 + Math.floor(random() * PAGES_OF_AN_ISSUE)}版 ${formatPeriodTight(formatDay(day))} ${words.dates.weekday(words.dates.weekdays[weekday(day)] ?? '')}`;
    const lines = [paper?.name ?? '', folio, ...articles.flatMap(linesOf)];
    const id = (Math.imul(at + 1, PAGE_ID_STEP) >>> 0).toString(16).padStart(8, '0');
    return { id, text: `${lines.join('\n\n')}\n`, intake: intakeOf(id, paper, formatDay(day), folio) };
  };
}

function intakeOf(id: string, paper: PaperRecord | undefined, day: string, folio: string): string {
  return `source: ${id}.txt
paper: { value: ${paper?.slug ?? ''}, basis: printed, evidence: 第 1 行印有报名。 }
city: { value: ${paper?.city ?? ''}, basis: printed, evidence: 第 1 行印有报名。 }
number: ${folio.split(' ', 1)[0] ?? ''}
date:
  edtf: ${day}
  earliest: '${day}'
  latest: '${day}'
  basis: printed
  evidence:
    - { line: 3, quote: ${folio}, note: 版面印有日期。 }
`;
}

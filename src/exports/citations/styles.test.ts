import { describe, expect, test } from 'vitest';
import { formatApa, formatChicago, formatMla } from './english-styles.ts';
import { formatGbt } from './gbt.ts';
import { INFERRED_DATES, sampleReference } from './sample-reference.ts';
import type { Reference } from './reference.ts';

const { month, months, years } = INFERRED_DATES;
const crowd = Array.from({ length: 21 }, (_, index) => `人${index + 1}`);
const URL = 'https://a.example/1/';

type Cases = readonly (readonly [says: string, fields: Partial<Reference>, citation: string])[];

const GBT: Cases = [
  ['day and page', {}, `丁一. 春耕开始[N/OL]. 安邑日报，2000-11-20（15）. ${URL}.`],
  ['no author', { authors: [] }, `春耕开始[N/OL]. 安邑日报，2000-11-20（15）. ${URL}.`],
  [
    'three authors',
    { authors: ['甲', '乙', '丙'] },
    `甲，乙，丙. 春耕开始[N/OL]. 安邑日报，2000-11-20（15）. ${URL}.`,
  ],
  [
    'a fourth author is 等',
    { authors: ['甲', '乙', '丙', '丁'] },
    `甲，乙，丙，等. 春耕开始[N/OL]. 安邑日报，2000-11-20（15）. ${URL}.`,
  ],
  ['no page', { page: null }, `丁一. 春耕开始[N/OL]. 安邑日报，2000-11-20. ${URL}.`],
  [
    'neither author nor page nor day',
    { authors: [], page: null, date: month },
    `春耕开始[N/OL]. 安邑日报，[2022-05]. ${URL}.`,
  ],
  [
    'a headline in two clauses that asks',
    { title: '春耕 开始了吗？' },
    `丁一. 春耕 开始了吗？[N/OL]. 安邑日报，2000-11-20（15）. ${URL}.`,
  ],
  ['a page of a section', { page: 'A2' }, `丁一. 春耕开始[N/OL]. 安邑日报，2000-11-20（A2）. ${URL}.`],
  ['two years', { date: years, page: null }, `丁一. 春耕开始[N/OL]. 安邑日报，[2021-12/2022-01]. ${URL}.`],
  ['a month', { date: month }, `丁一. 春耕开始[N/OL]. 安邑日报，[2022-05]（15）. ${URL}.`],
  ['two months', { date: months, page: null }, `丁一. 春耕开始[N/OL]. 安邑日报，[2022-04/2022-05]. ${URL}.`],
];

const CHICAGO: Cases = [
  ['day', {}, `丁一. “春耕开始.” 安邑日报, November 20, 2000. ${URL}.`],
  [
    'no author: the newspaper stands for one',
    { authors: [] },
    `安邑日报. “春耕开始.” November 20, 2000. ${URL}.`,
  ],
  ['no author and a month', { authors: [], date: month }, `安邑日报. “春耕开始.” [ca. May 2022]. ${URL}.`],
  [
    'six authors are all named',
    { authors: crowd.slice(0, 6) },
    `人1, 人2, 人3, 人4, 人5, and 人6. “春耕开始.” 安邑日报, November 20, 2000. ${URL}.`,
  ],
  ['two authors', { authors: ['甲', '乙'] }, `甲 and 乙. “春耕开始.” 安邑日报, November 20, 2000. ${URL}.`],
  [
    'marks inside the marks of a title, and an apostrophe',
    { title: '“甲‘乙’丙”说’80后' },
    `丁一. “‘甲“乙”丙’说’80后.” 安邑日报, November 20, 2000. ${URL}.`,
  ],
  [
    'a name that ends with a full stop',
    { authors: ['John Smith Jr.'] },
    `John Smith Jr. “春耕开始.” 安邑日报, November 20, 2000. ${URL}.`,
  ],
  [
    'of seven authors three',
    { authors: crowd.slice(0, 7) },
    `人1, 人2, 人3, et al. “春耕开始.” 安邑日报, November 20, 2000. ${URL}.`,
  ],
  ['a month', { date: month }, `丁一. “春耕开始.” 安邑日报, [ca. May 2022]. ${URL}.`],
  ['two months', { date: months }, `丁一. “春耕开始.” 安邑日报, [ca. April–May 2022]. ${URL}.`],
  ['two years', { date: years }, `丁一. “春耕开始.” 安邑日报, [ca. December 2021–January 2022]. ${URL}.`],
];

const MLA: Cases = [
  ['day and page', {}, `丁一. “春耕开始.” 安邑日报, 20 Nov. 2000, p. 15, ${URL}.`],
  ['no author', { authors: [] }, `“春耕开始.” 安邑日报, 20 Nov. 2000, p. 15, ${URL}.`],
  ['two authors', { authors: ['甲', '乙'] }, `甲 and 乙. “春耕开始.” 安邑日报, 20 Nov. 2000, p. 15, ${URL}.`],
  [
    'three authors',
    { authors: ['甲', '乙', '丙'] },
    `甲, et al. “春耕开始.” 安邑日报, 20 Nov. 2000, p. 15, ${URL}.`,
  ],
  ['no page', { page: null }, `丁一. “春耕开始.” 安邑日报, 20 Nov. 2000, ${URL}.`],
  [
    'quotation marks of the headline are single',
    { title: '“春耕”开始' },
    `丁一. “‘春耕’开始.” 安邑日报, 20 Nov. 2000, p. 15, ${URL}.`,
  ],
  [
    'a title that ends in a quotation has its full stop inside',
    { title: '他说“开始”' },
    `丁一. “他说‘开始.’” 安邑日报, 20 Nov. 2000, p. 15, ${URL}.`,
  ],
  [
    'or none, when the quotation asks',
    { title: '他说“开始？”' },
    `丁一. “他说‘开始？’” 安邑日报, 20 Nov. 2000, p. 15, ${URL}.`,
  ],
  ['a month', { date: month, page: null }, `丁一. “春耕开始.” 安邑日报, [circa May 2022], ${URL}.`],
];

const APA: Cases = [
  ['day and page', {}, `丁一. (2000, November 20). 春耕开始. 安邑日报, 15. ${URL}`],
  ['a question', { title: '开始？' }, `丁一. (2000, November 20). 开始？ 安邑日报, 15. ${URL}`],
  ['no author', { authors: [] }, `春耕开始. (2000, November 20). 安邑日报, 15. ${URL}`],
  // As the official style prints literal names, which are not turned round.
  ['two authors', { authors: ['甲', '乙'] }, `甲 & 乙. (2000, November 20). 春耕开始. 安邑日报, 15. ${URL}`],
  [
    'three authors',
    { authors: ['甲', '乙', '丙'] },
    `甲, 乙, & 丙. (2000, November 20). 春耕开始. 安邑日报, 15. ${URL}`,
  ],
  [
    'of 21 authors 19 and the last',
    { authors: crowd, page: null },
    `${crowd.slice(0, 19).join(', ')}, . . . 人21. (2000, November 20). 春耕开始. 安邑日报. ${URL}`,
  ],
  ['a month', { date: month, page: null }, `丁一. (ca. 2022, May). 春耕开始. 安邑日报. ${URL}`],
  ['two months', { date: months, page: null }, `丁一. (ca. 2022, April–May). 春耕开始. 安邑日报. ${URL}`],
  [
    'two years',
    { date: years, page: null },
    `丁一. (ca. 2021, December–2022, January). 春耕开始. 安邑日报. ${URL}`,
  ],
];

describe.each([
  ['GB/T 7714', formatGbt, GBT],
  ['Chicago', formatChicago, CHICAGO],
  ['MLA', formatMla, MLA],
  ['APA', formatApa, APA],
] as const)('%s', (_, format, cases) => {
  test.each(cases)('%s', (_says, fields, citation) => {
    expect(format(sampleReference(fields))).toBe(citation);
  });
});

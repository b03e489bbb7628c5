import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { cslItem } from './csl.ts';
import { formatBibtex } from './bibtex.ts';
import { formatRis } from './ris.ts';
import { INFERRED_DATES, sampleReference } from './sample-reference.ts';
import type { Reference } from './reference.ts';

const { month, months, years } = INFERRED_DATES;

/** What the reader of another project makes of a file. */
function parse(forceType: string, text: string) {
  const [item] = plugins.input.chain(text, { forceType });
  if (item === undefined) throw new Error('Nothing was parsed');
  return item;
}

describe.each([
  ['BibTeX', '@biblatex/text', formatBibtex, 'article-journal', 'chinese'],
  ['RIS', '@ris/file', formatRis, 'article-newspaper', 'zh-CN'],
] as const)('%s is read back', (_, format, write, type, language) => {
  const read = (fields: Partial<Reference> = {}) => parse(format, write(sampleReference(fields)));

  test('as a newspaper article with its title, paper, page and address', () => {
    expect(read()).toMatchObject({
      type,
      title: '春耕开始',
      'container-title': '安邑日报',
      page: '15',
      URL: 'https://a.example/1/',
      language,
    });
  });
  test('with every author', () => {
    // Whoever signs a piece of news is its reporter to one of them.
    const { author, reporter } = read({ authors: ['甲一', '欧阳乙'] });
    expect(JSON.stringify(author ?? reporter)).toMatch(/甲一.*欧阳乙/u);
  });
  test('without an author when none is printed', () => {
    const item = read({ authors: [] });
    expect([item['author'], item['reporter']]).toEqual([undefined, undefined]);
  });
  test('with the year', () => {
    expect(JSON.stringify(read({ date: months })['issued'])).toMatch(/^\{"date-parts":\[\[2022\b/u);
  });
  test('without a page when none is printed', () => {
    expect(read({ page: null })).not.toHaveProperty('page');
  });
});

describe('BibTeX has as much of the date as is known:', () => {
  test.each([
    ['a day', sampleReference().date, [2000, 11, 20]],
    ['a month', month, [2022, 5]],
    ['two months', months, [2022, 4], [2022, 5]],
  ])('%s', (_, date, ...parts) => {
    const { issued } = parse('@biblatex/text', formatBibtex(sampleReference({ date })));
    expect(issued).toEqual({ 'date-parts': parts });
  });
});

describe('RIS has as much of the date as is known:', () => {
  test.each([
    ['a day', sampleReference().date, '2000/11/20/'],
    ['a month', month, '2022/05//'],
    ['a year', months, '2022///'],
  ])('%s', (_, date, day) => {
    expect(formatRis(sampleReference({ date })).split('\r\n')).toContain(`DA  - ${day}`);
  });
});

test('RIS has no date when not even the year is known', () => {
  expect(formatRis(sampleReference({ date: years }))).not.toMatch(/^(?:PY|DA) /mu);
});
test('BibTeX has both ends when not even the year is known', () => {
  expect(formatBibtex(sampleReference({ date: years }))).toMatch(/^ {2}date = \{2021-12~\/2022-01~\},$/mu);
});
test.each(['集合{春天', '集合}春天', '\\{'])(
  'braces of BibTeX balance, whatever is in a title: %s',
  (title) => {
    const braces = formatBibtex(sampleReference({ title })).match(/[{}]/gu) ?? [];
    const depths = braces.map((_, at) =>
      braces.slice(0, at + 1).reduce((sum, one) => sum + (one === '{' ? 1 : -1), 0),
    );
    expect([Math.min(...depths), depths.at(-1)]).toEqual([0, 0]);
  },
);
test('RIS has the place where either kind of program reads it, and an id', () => {
  expect(formatRis(sampleReference()).split('\r\n')).toEqual(
    expect.arrayContaining(['ID  - 0000000a-aaaa', 'CY  - 安邑', 'PP  - 安邑']),
  );
});

test('characters that mean something to TeX are only characters', () => {
  const title = '50%的{甲}_乙 & 丙#丁 $1 ~ ^ \\';
  expect(parse('@biblatex/text', formatBibtex(sampleReference({ title })))['title']).toBe(title);
});

describe('CSL-JSON', () => {
  test('has a printed day in three parts', () => {
    expect(cslItem(sampleReference()).issued).toEqual({ 'date-parts': [[2000, 11, 20]] });
  });
  test('says about of a month', () => {
    expect(cslItem(sampleReference({ date: month })).issued).toEqual({
      'date-parts': [[2022, 5]],
      circa: true,
    });
  });
  test('has a range over two years', () => {
    expect(cslItem(sampleReference({ date: years })).issued).toEqual({
      'date-parts': [
        [2021, 12],
        [2022, 1],
      ],
      circa: true,
    });
  });
  test('leaves names whole', () => {
    expect(cslItem(sampleReference({ authors: ['欧阳乙'] })).author).toEqual([{ literal: '欧阳乙' }]);
  });
});

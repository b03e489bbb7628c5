import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { inferredDate, sampleArticle, sampleParagraph } from '../../content/sample-archive.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { formatTei } from './tei-file.ts';
import { INFERRED_DATES, sampleReference } from '../citations/sample-reference.ts';
import { teiText } from './tei-text.ts';

const write = (fields: Partial<ArticleRecord>) =>
  formatTei(sampleArticle('0000000a-aaaa', fields), sampleReference());

test('a file of TEI is well-formed XML whatever stands in the text', () => {
  const xml = write({ paragraphs: [sampleParagraph('a < b & "c" > d\u0001')] });
  expect(XMLValidator.validate(xml)).toBe(true);
});

test('its parts stand where TEI wants them', () => {
  const parsed: unknown = new XMLParser().parse(write({ paragraphs: [sampleParagraph('早动手。')] }));
  expect(parsed).toMatchObject({
    TEI: {
      teiHeader: {
        fileDesc: {
          titleStmt: { title: '春耕开始' },
          publicationStmt: { idno: ['0000000a-aaaa', 'https://a.example/1/'] },
          sourceDesc: { biblStruct: { monogr: { title: '安邑日报' } } },
        },
      },
      text: { body: { div: { head: '春耕开始', p: '早动手。' } } },
    },
  });
});

test('a crosshead opens a division of its own', () => {
  const paragraphs = [
    sampleParagraph('早动手。'),
    sampleParagraph('怎样做', { role: 'crosshead' }),
    sampleParagraph('早安排。'),
  ];
  expect(write({ paragraphs })).toContain(
    '<p n="p1">早动手。</p><div type="section"><head type="crosshead" n="p2">怎样做</head><p n="p3">早安排。</p></div>',
  );
});

test('a date that is not printed is two ends, never a day', () => {
  const article = sampleArticle('0000000a-aaaa', { date: inferredDate('2022-05-12', '2022-05-14') });
  const xml = formatTei(article, sampleReference({ date: INFERRED_DATES.month }));
  expect(xml).toContain('<date notBefore="2022-05-12" notAfter="2022-05-14" cert="medium">2022-05</date>');
});

describe('in a text', () => {
  test('a run-in head and a reference to a figure are set apart', () => {
    const inlines = [
      { role: 'runInHead', start: 0, end: 3 },
      { role: 'figureRef', start: 5, end: 9 },
    ] as const;
    expect(teiText(sampleParagraph('早动手。见（图1）。', { inlines: [...inlines] }))).toBe(
      '<hi rend="run-in-head">早动手</hi>。见<ref type="figure">（图1）</ref>。',
    );
  });
  test('a correction keeps what stood there', () => {
    const changes = [{ kind: 'correction', start: 0, end: 1, from: '甲', to: '早', at: 0 }] as const;
    expect(teiText(sampleParagraph('早动手。', { changes: [...changes] }))).toBe(
      '<choice><sic>甲</sic><corr>早</corr></choice>动手。',
    );
  });
  test('a gap is marked', () => {
    expect(teiText(sampleParagraph('早动手', { gaps: [{ at: 3, note: '缺尾' }] }))).toBe(
      '早动手<gap reason="lost"><desc>缺尾</desc></gap>',
    );
  });
});

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import {
  inferredDate,
  sampleArticle,
  sampleParagraph,
  sampleSettings,
} from '../../content/sample-archive.ts';
import type { ArticleRecord, Byline } from '../../records/article-record.ts';
import { formatTei, teiCorpus, teiTexts } from './tei-file.ts';
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

const plain = (text: string) => ({ text, spans: [{ start: 0, end: text.length }], changes: [] });
const photographer: Byline = { role: '摄影', name: '李一', spans: [] };
const caption = (id: string, after: number) => ({
  ...plain(id),
  id,
  after,
  credit: photographer,
  credits: [photographer],
});

test('every part of an article has its element, in the order of the page', () => {
  const xml = write({
    kicker: [plain('城东公社')],
    deck: [plain('早动手')],
    bylines: [{ role: '记者', name: '丁一', spans: [] }],
    dateline: plain('本报讯'),
    paragraphs: [
      sampleParagraph('要点', { role: 'keyPoints' }),
      sampleParagraph('按语', { role: 'editorsNote' }),
      sampleParagraph('早安排。'),
      sampleParagraph('怎样做', { role: 'crosshead' }),
    ],
    captions: [caption('甲', -1), caption('乙', 2)],
    jumps: [{ ...plain('下转第三版'), direction: 'to', page: '3' }],
    truncated: true,
  });
  const figure = (n: string, text: string) =>
    `<figure n="${n}"><p>${text}</p><byline>摄影 <name type="person">李一</name></byline></figure>`;
  expect(/<text .*<\/text>/u.exec(xml)?.[0]).toBe(
    [
      '<text xml:lang="zh-CN"><body><div type="article" subtype="news">',
      '<head type="kicker">城东公社</head><head type="main">春耕开始</head><head type="deck">早动手</head>',
      '<byline>记者 <name type="person">丁一</name></byline><dateline>本报讯</dateline>',
      figure('c1', '甲'),
      '<ab type="keyPoints" n="p1">要点</ab><note type="editorsNote" n="p2"><p>按语</p></note><p n="p3">早安排。</p>',
      figure('c2', '乙'),
      '<div type="section"><head type="crosshead" n="p4">怎样做</head></div>',
      '<note type="jumpLine">下转第三版</note><gap reason="lost"/></div></body></text>',
    ].join(''),
  );
});

test('an article of nothing has an empty division', () => {
  expect(write({ headline: null })).toContain('<div type="article" subtype="news"/>');
});

test('the header says what, by whom, where and when', () => {
  const article = sampleArticle('0000000a-aaaa', { bylines: [{ role: '记者', name: '丁一', spans: [] }] });
  const [header = ''] =
    /<teiHeader>.*<\/teiHeader>/u.exec(formatTei(article, sampleReference({ note: '按语' }))) ?? [];
  expect(header.replaceAll(/<availability>.*<\/availability>/gu, '<availability/>')).toBe(
    [
      '<teiHeader><fileDesc><titleStmt><title level="a">春耕开始</title>',
      '<respStmt><resp>记者</resp><persName>丁一</persName></respStmt></titleStmt>',
      '<publicationStmt><publisher>安邑文库</publisher><idno type="article">0000000a-aaaa</idno>',
      '<idno type="URI">https://a.example/1/</idno><availability/></publicationStmt>',
      '<sourceDesc><biblStruct><analytic><title level="a">春耕开始</title><author>丁一</author></analytic>',
      '<monogr><title level="j">安邑日报</title><imprint><pubPlace>安邑</pubPlace>',
      '<date when="2021-03-04">2021-03-04</date><biblScope unit="page">15</biblScope></imprint></monogr>',
      '<note>按语</note></biblStruct></sourceDesc></fileDesc>',
      '<profileDesc><langUsage><language ident="zh-CN">中文</language></langUsage>',
      '<textClass><keywords><term>消息</term></keywords></textClass></profileDesc></teiHeader>',
    ].join(''),
  );
  expect(header).toMatch(/<availability><p>.+<\/p><\/availability>/u);
});

test('a header without page and note has neither', () => {
  const xml = formatTei(sampleArticle('0000000a-aaaa'), sampleReference({ page: null }));
  expect(xml).not.toMatch(/<biblScope|<note>|null|Stryker/u);
});

test('a printed interval is surer than an inferred one', () => {
  const date = { ...inferredDate('2022-04-29', '2022-05-02'), basis: 'printed' } as const;
  const xml = formatTei(
    sampleArticle('0000000a-aaaa', { date }),
    sampleReference({ date: INFERRED_DATES.months }),
  );
  expect(xml).toContain(
    '<date notBefore="2022-04-29" notAfter="2022-05-02" cert="high">2022-04/2022-05</date>',
  );
});

test('a file declares the namespace, in a corpus only the whole does', () => {
  const cited = { article: sampleArticle('0000000a-aaaa'), reference: sampleReference() };
  expect(write({})).toContain('<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="a-0000000a-aaaa">');
  expect(
    teiCorpus(teiTexts([cited, cited]), sampleSettings()).match(/ xmlns="|<TEI xml:id="a-0000000a-aaaa">/gu),
  ).toEqual([' xmlns="', ...Array<string>(2).fill('<TEI xml:id="a-0000000a-aaaa">')]);
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
  test('runs stand one in the other, side by side, and in order however they are given', () => {
    const text = sampleParagraph('春耕开始了', {
      inlines: [
        { role: 'figureRef', start: 4, end: 5 },
        { role: 'runInHead', start: 0, end: 4 },
      ],
      changes: [
        { kind: 'correction', start: 0, end: 1, from: '开', to: '开', at: 2 },
        { kind: 'correction', start: 0, end: 1, from: '舂', to: '春', at: 0 },
        { kind: 'width', start: 0, end: 1, from: 'Ａ', to: 'A', at: 1 },
      ],
    });
    const corrected = (sic: string, corr: string) => `<choice><sic>${sic}</sic><corr>${corr}</corr></choice>`;
    expect(teiText(text)).toBe(
      `<hi rend="run-in-head">${corrected('舂', '春')}耕${corrected('开', '开')}始</hi><ref type="figure">了</ref>`,
    );
  });
  test('of two runs that cross only the first is marked', () => {
    const inlines = [
      { role: 'runInHead', start: 0, end: 3 },
      { role: 'figureRef', start: 2, end: 5 },
    ] as const;
    expect(teiText(sampleParagraph('春耕开始了', { inlines: [...inlines] }))).toBe(
      '<hi rend="run-in-head">春耕开</hi>始了',
    );
  });
  test('the outer of two runs that begin together is written first', () => {
    const inlines = [
      { role: 'figureRef', start: 0, end: 2 },
      { role: 'runInHead', start: 0, end: 3 },
    ] as const;
    expect(teiText(sampleParagraph('春耕开始', { inlines: [...inlines] }))).toBe(
      '<hi rend="run-in-head"><ref type="figure">春耕</ref>开</hi>始',
    );
  });
});

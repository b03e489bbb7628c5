import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findLayoutMarks } from '../text/markup/layout-marks.ts';
import { isWithin, joinSpans } from '../text/span.ts';
import { parsePage } from './parse-page.ts';
import { partitionPage } from './partition-page.ts';
import type { ParsedPage } from './types.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
const CONTENT = join(import.meta.dirname, '../../content/pages');
const pages = [
  ...readdirSync(CORPUS).map((name) => join(CORPUS, name, 'source.txt')),
  ...readdirSync(CONTENT, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map(({ name }) => join(CONTENT, name)),
].map((path) => readFileSync(path, 'utf8'));

/** Characters that pages are made of, and those that break parsers. */
const awkward = fc.constantFrom(
  ...'“”"\'（）()《》。，、；：！？!?…—-#*_>`□●【】 \u3000\t\n\r\v\f',
  '\u0000',
  '\u001b',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\ud800',
  '\udfff',
  '𠮷',
  '本报讯',
  '(记者 王一)',
  '（摄）',
  '图为',
  '\n\n\n\n',
  '\r\n',
  '**',
  '## ',
  '- ',
  '一',
  '二',
  '3',
  'a',
);

/** Marks alone, as where the OCR saw a rule or an ornament for text. */
const mark = fc.constantFrom(...'“”‘’"\'（）()《》「」【】。，、；：！？!?…—－-·●□■#*_>`~|.\n\n');
/** Control characters, and halves of characters that the OCR's encoding broke. */
const broken = fc.oneof(
  fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);
const page = fc.constantFrom(...pages);
/** Words and marks of signatures, credits, datelines and running lines. */
const word = fc.oneof(
  awkward,
  fc.constantFrom(
    ...[
      '记者',
      '通讯员',
      '编辑',
      '作者',
      '责编',
      '校对',
      '驻',
      '本报',
      '张三',
      '李 四',
      '摄',
      '供图',
      '图',
      '文',
    ],
    ...[
      '中学',
      '整理',
      '日报',
      '星期',
      '电话',
      '公益广告',
      '上接',
      '下转',
      '据《',
      '报道',
      '讯',
      '电',
      '说',
      '第',
      '版',
    ],
    ...['2020', '年', '月', '5日', ':', '/', '·', '#', '##', '-', '①', '?', '的', '由'],
  ),
);
const STUTTERS = 150;
/** UTF-16 units of a line as long as a whole file may be. */
const LONG_LINE = 1_000_000;

/** Any characters, awkward ones, and pages cut, truncated, shuffled, doubled, peppered, or drawn out to a line of 1 MB. */
const anyPage = fc.oneof(
  { weight: 100, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 100, arbitrary: joined(fc.array(awkward, { maxLength: 300 })) },
  { weight: 100, arbitrary: joined(fc.array(mark, { maxLength: 600 })) },
  { weight: 100, arbitrary: joined(fc.array(broken, { maxLength: 300 })) },
  { weight: 300, arbitrary: fc.tuple(page, cutsWith(awkward)).map(cutAll) },
  { weight: 100, arbitrary: fc.tuple(page, cutsWith(broken)).map(cutAll) },
  { weight: 100, arbitrary: fc.tuple(page, fc.nat(), fc.nat()).map(truncate) },
  {
    weight: 200,
    arbitrary: fc
      .tuple(page, page)
      .chain(([one, other]) => fc.shuffledSubarray([...one.split('\n'), ...other.split('\n')]))
      .map((lines) => lines.join('\n')),
  },
  { weight: 100, arbitrary: fc.tuple(page, fc.array(fc.nat(), { maxLength: 20 })).map(doubleLines) },
  { weight: 50, arbitrary: fc.tuple(page, page).map(([one, other]) => `${one}\n${other}\n${one}`) },
  { weight: 100, arbitrary: fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), word).map(stutter) },
  { weight: 1, arbitrary: fc.oneof(page, awkward, mark, broken).map(drawOut) },
);

function joined(parts: fc.Arbitrary<string[]>): fc.Arbitrary<string> {
  return parts.map((all) => all.join(''));
}

type Cut = readonly [at: number, length: number, inserted: string];

function cutsWith(inserted: fc.Arbitrary<string>): fc.Arbitrary<Cut[]> {
  return fc.array(fc.tuple(fc.nat(), fc.nat({ max: 80 }), inserted), { maxLength: 12 });
}

function cutAll([whole, cuts]: readonly [string, readonly Cut[]]): string {
  return cuts.reduce((text, [at, length, inserted]) => {
    const start = text.length === 0 ? 0 : at % text.length;
    return text.slice(0, start) + inserted + text.slice(start + length);
  }, whole);
}

function truncate([whole, from, to]: readonly [string, number, number]): string {
  return whole.slice(from % (whole.length + 1)).slice(0, to % (whole.length + 1));
}

function doubleLines([whole, doubled]: readonly [string, readonly number[]]): string {
  const lines = whole.split('\n');
  const places = new Set(doubled.map((at) => at % lines.length));
  return lines.flatMap((line, at) => (places.has(at) ? [line, line] : [line])).join('\n');
}

/** A few words over and over, then something else: what has no end of ways to be read takes no end of time. */
function stutter([words, last]: readonly [readonly string[], string]): string {
  return words.join('').repeat(STUTTERS) + last;
}

function drawOut(text: string): string {
  const line = text.replaceAll('\n', '');
  return line.repeat(Math.ceil(LONG_LINE / Math.max(1, line.length))).slice(0, LONG_LINE);
}

const parse = (text: string): ParsedPage => parsePage(text, () => undefined, 'any.txt');
/** `npm run fuzz` asks for more pages, each time others. */
const askedRuns = Number(process.env['FUZZ_RUNS'] ?? 1500);
const askedSeed = process.env['FUZZ_SEED'];
const runs = { numRuns: askedRuns, ...(askedSeed === undefined ? {} : { seed: Number(askedSeed) }) };
/** Thousands of parses on a machine that does other work too. */
const PATIENCE = 10 * 60 * 1000;
vi.setConfig({ testTimeout: PATIENCE });

/** Pages on which text was once lost, or read twice. */
const examples: [string][] = [
  // Two crossheads that go on, one after the other: the third line was left out.
  ['□本报记者 林知夏\n县司法局:\n县人社局:\n图片新闻\n4月5日,云溪市民在河畔公园放风筝。(白桦 摄)'],
  // A code between two lines that fill one column was part of both.
  [
    '江段,随着监测员一声低呼,一只白鹭从芦苇丛里飞了起来。\n霜溪县还给每座石桥安排了看桥人,汛期每天巡查两次。⑤12\n“快看,又出来了!”4月16日上午,在沙洲',
  ],
];

test('each character of any page stands in one span, and in a piece unless it is a mark or white space', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const parsed = parse(text);
      expectCovered(parsed);
      expectMarksOnlyOutside(parsed);
      expectTrimmed(parsed);
    }),
    { ...runs, examples },
  );
});

/** The partition has no holes and no overlaps. */
function expectCovered(parsed: ParsedPage): void {
  let end = 0;
  for (const span of partitionPage(parsed)) {
    expect(span.start).toBe(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBe(parsed.text.length);
}

/** Only white space and layout marks stand in no piece. */
function expectMarksOnlyOutside(parsed: ParsedPage): void {
  const marks = joinSpans(findLayoutMarks(parsed.text).all, { touching: true });
  for (const { start, end, role } of partitionPage(parsed)) {
    const raw = parsed.text.slice(start, end);
    if (role === 'mark') expect(marks.some((mark) => isWithin({ start, end }, mark))).toBe(true);
    if (role === 'blank') expect(raw).toMatch(/^[\s\u0085]+$/u);
  }
}

/** No piece begins or ends with white space. */
function expectTrimmed({ text, articles }: ParsedPage): void {
  for (const { start, end } of articles.flatMap(({ blocks }) => blocks.flatMap(({ pieces }) => pieces))) {
    const raw = text.slice(start, end);
    expect(raw).toBe(raw.trim());
    expect(raw).not.toBe('');
  }
}

test('the same page gives the same parse', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      expect(parse(text)).toEqual(parse(text));
    }),
    { numRuns: 200 },
  );
});

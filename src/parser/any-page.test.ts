import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parsePage } from './parse-page.ts';
import { partitionPage } from './partition-page.ts';
import type { ParsedPage } from './types.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
const pages = readdirSync(CORPUS).map((name) => readFileSync(join(CORPUS, name, 'source.txt'), 'utf8'));

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

/** Any characters, awkward ones, and real pages cut, shuffled, doubled or peppered. */
const anyPage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(awkward, { maxLength: 300 }).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom(...pages),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 80 }), awkward), { maxLength: 12 }),
    )
    .map(([page, cuts]) => cuts.reduce((text, cut) => mutate(text, ...cut), page)),
  fc
    .tuple(fc.constantFrom(...pages), fc.constantFrom(...pages))
    .chain(([one, other]) => fc.shuffledSubarray([...one.split('\n'), ...other.split('\n')]))
    .map((lines) => lines.join('\n')),
);

function mutate(text: string, at: number, length: number, inserted: string): string {
  const start = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, start) + inserted + text.slice(start + length);
}

const parse = (text: string): ParsedPage => parsePage(text, () => undefined, 'any.txt');
/** `npm run fuzz` asks for more pages, each time others. */
const askedRuns = Number(process.env['FUZZ_RUNS'] ?? 1500);
const askedSeed = process.env['FUZZ_SEED'];
const runs = { numRuns: askedRuns, ...(askedSeed === undefined ? {} : { seed: Number(askedSeed) }) };
/** Thousands of parses on a machine that does other work too. */
const PATIENCE = 10 * 60 * 1000;
vi.setConfig({ testTimeout: PATIENCE });
/** What a layout mark is made of; nothing else may be left out of the pieces. */
const MARK = /^[#*_>`~=+-]+$/u;

test('the partition of any page covers it without holes or overlaps', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      let end = 0;
      for (const span of partitionPage(parse(text))) {
        expect(span.start).toBe(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBe(text.length);
    }),
    runs,
  );
});

test('only white space and layout marks stand in no piece', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      for (const { start, end, role } of partitionPage(parse(text))) {
        const raw = text.slice(start, end);
        if (role === 'mark') expect(raw).toMatch(MARK);
        if (role === 'blank') expect(raw.trim()).toBe('');
      }
    }),
    // Two crossheads that go on, one after the other: the third line was once lost.
    {
      ...runs,
      examples: [
        ['□本报记者 林知夏\n县司法局:\n县人社局:\n图片新闻\n4月5日,云溪市民在河畔公园放风筝。(白桦 摄)'],
      ],
    },
  );
});

test('no piece begins or ends with white space', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      for (const { blocks } of parse(text).articles) {
        for (const { start, end } of blocks.flatMap(({ pieces }) => pieces)) {
          const raw = text.slice(start, end);
          expect(raw).toBe(raw.trim());
          expect(raw).not.toBe('');
        }
      }
    }),
    runs,
  );
});

test('the same page gives the same parse', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      expect(parse(text)).toEqual(parse(text));
    }),
    { numRuns: 200 },
  );
});

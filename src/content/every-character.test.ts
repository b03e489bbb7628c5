import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { applyCorrections } from '../corrections/apply.ts';
import { parsePage } from '../parser/parse-page.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import { DecidedRole, type CorrectionRecord } from '../records/correction-record.ts';
import { articleAccount } from '../views/source/article-account.ts';
import { findUnrecorded } from './verify/find-unrecorded.ts';
import { formatPublished } from './published/format-published.ts';
import { listTexts } from '../archive/article-texts.ts';
import { makePage, type FinishedPage } from './make/make-page.ts';
import { printedDate } from './sample-archive.ts';

/** Thousands of pages on a machine that does other work too. */
vi.setConfig({ testTimeout: 5 * 60 * 1000 });

const ROOT = join(import.meta.dirname, '..', '..');
const pages = globSync(['src/parser/corpus/*/source.txt', 'content/pages/*.txt'], { cwd: ROOT }).map((path) =>
  readFileSync(join(ROOT, path), 'utf8'),
);
/** A page is long; some lines of it, and of another, are as telling and parsed sooner. */
const MOST_LINES = 24;
const somePage = fc
  .array(
    fc.constantFrom(...pages).chain((page) => {
      const lines = page.split('\n');
      return fc
        .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: MOST_LINES }))
        .map(([first, count]) => lines.slice(first, first + count).join('\n'));
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join('\n'))
  .filter((text) => text.trim() !== '');

type Draft = CorrectionRecord extends infer Op
  ? Op extends unknown
    ? Omit<Op, 'id' | 'reason'>
    : never
  : never;

function anyDraft(text: string): fc.Arbitrary<Draft> {
  const printed = [...text.matchAll(/\S/gu)].map(({ index }) => index);
  const anchor = fc
    .tuple(fc.constantFrom(...printed), fc.integer({ min: 1, max: 12 }))
    .map(([at, length]) => ({ at, text: text.slice(at, at + length).trimEnd() }));
  const range = fc
    .tuple(anchor, fc.option(anchor))
    .map(([from, to]) => (to && to.at > from.at + from.text.length ? { ...from, to } : from));
  const what = fc.constantFrom('block' as const, 'article' as const);
  return fc.oneof(
    fc.record({ op: fc.constant('join' as const), what, first: anchor, next: anchor }),
    fc.record({ op: fc.constant('move' as const), what, from: anchor, through: anchor, before: anchor }),
    fc.record({ op: fc.constant('move' as const), what, from: anchor, after: anchor }),
    fc.record({ op: fc.constant('complete' as const), text: anchor }),
    fc.record({ op: fc.constant('split' as const), what, begin: anchor }),
    fc.record({
      op: fc.constant('setRole' as const),
      range,
      role: fc.constantFrom(...DecidedRole.options),
    }),
    fc.record({ op: fc.constant('hide' as const), range, as: fc.constantFrom('duplicate', 'noise') }),
    fc.record({ op: fc.constant('gap' as const), before: anchor, note: fc.constant('缺文') }),
    fc.record({ op: fc.constant('text' as const), raw: anchor, to: fc.constantFrom('', '改', '"改",(') }),
    fc.record({
      op: fc.constant('field' as const),
      article: anchor,
      set: fc.constantFrom({ truncated: true }, { kind: 'brief' as const }, { section: null }),
    }),
  );
}

const anyCase = somePage.chain((text) =>
  fc.record({ text: fc.constant(text), drafts: fc.array(anyDraft(text), { maxLength: 6 }) }),
);

function publish({ text, drafts }: { readonly text: string; readonly drafts: readonly Draft[] }) {
  const corrections = drafts.map((draft, index) => ({ id: `c${index + 1}`, reason: '据文意', ...draft }));
  const parsed = parsePage(text, () => undefined, 'any.txt');
  const placed = corrections.map((correction) => ({ correction, placeOf: () => ({ file: 'any.yaml' }) }));
  const finished: FinishedPage = {
    id: '0000000a',
    encoding: 'utf-8',
    intake: {
      source: 'any.txt',
      paper: { value: 'anyi-ribao', basis: 'printed', evidence: '报头' },
      city: { value: 'anyi', basis: 'printed', evidence: '报头' },
      slogans: [],
      date: printedDate('2021-03-04'),
    },
    corrected: applyCorrections(parsed, placed, () => undefined),
    corrections,
  };
  const made = makePage(finished, () => 'section');
  // Two articles of one id stop the build.
  fc.pre(new Set(made.page.articles).size === made.articles.length);
  return made;
}

describe('whatever the page and whatever people decide,', () => {
  const runs = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 400) };

  test('nothing is hidden, joined or changed without a record', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { page, articles } = publish(one);
        expect(findUnrecorded(page, articles)).toEqual([]);
      }),
      runs,
    );
  });

  test('the account of each article adds up to its characters and its reading texts', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { page, articles } = publish(one);
        for (const article of articles) {
          const account = articleAccount(article, page);
          const counted = new Array<number>(page.text.length).fill(0);
          for (const { start, end } of account) {
            for (let at = start; at < end; at += 1) counted[at] = (counted[at] ?? 0) + 1;
          }
          expect(Math.max(...counted)).toBe(1);
          const own = page.spans.filter((span) => span.article === article.id);
          expect(own.every(({ start, end }) => counted.slice(start, end).every((count) => count === 1))).toBe(
            true,
          );
          const read = account.reduce((sum, entry) => sum + entry.read, 0);
          expect(read).toBe(listTexts(article).reduce((sum, { text }) => sum + text.length, 0));
        }
      }),
      runs,
    );
  });

  test('an article that is not as it was parsed names the decisions that made it so', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const said = (article: ArticleRecord) => formatPublished([{ ...article, order: 1 }]);
        const parsed = publish({ ...one, drafts: [] }).articles.map(said);
        const changed = publish(one).articles.filter((article) => !parsed.includes(said(article)));
        expect(changed.filter(({ corrections }) => corrections.length === 0)).toEqual([]);
      }),
      runs,
    );
  });

  test('each correction of characters that is on record is read', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { page, articles } = publish(one);
        const changes = articles.flatMap(listTexts).flatMap((text) => text.changes);
        const roleAt = (at: number) => page.spans.find(({ start, end }) => start <= at && at < end)?.role;
        for (const correction of page.corrections) {
          if (correction.op !== 'text' || correction.raw.text === correction.to) continue;
          if (roleAt(correction.raw.at) === 'section') continue;
          expect(changes.map(({ start }) => start)).toContain(correction.raw.at);
        }
      }),
      runs,
    );
  });
});

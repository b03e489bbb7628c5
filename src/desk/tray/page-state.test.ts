import { expect, test } from 'vitest';
import { sampleArticle, samplePage } from '../../content/sample-archive.ts';
import type { CorrectionRecord } from '../../records/correction-record.ts';
import type { DeskPage } from '../page/desk-page.ts';
import { pageFactsOf, type PageState, pageStateOf } from './page-state.ts';

const ID = '00000001-aaaa';
const PAGE: DeskPage = {
  id: '00000001',
  title: '安邑日报',
  text: '早动手',
  built: { page: samplePage('00000001'), articles: [sampleArticle(ID)] },
  corrections: [],
  messages: [],
};
const WRITTEN = '# 2026-01-02 由 npm run add 写成。\n\nsource: a.txt\n';
const CHECKED = 'source: a.txt\n';
const MARKED = `${CHECKED}# 推定，请核实。\ndate: 1\n`;
const CORRECTION: CorrectionRecord = {
  id: 'c',
  reason: '据文意',
  op: 'complete',
  text: { at: 0, text: '早' },
};
const DOUBT = { severity: 'warning', rule: 'a', place: { file: 'a' }, reason: '', mend: '' } as const;
const TWO = { page: samplePage('00000001'), articles: [ID, '00000001-bbbb'].map((id) => sampleArticle(id)) };
const ISSUED = [ID];

test.each<[PageState['state'], string, Partial<DeskPage>, string, typeof ISSUED]>([
  ['new', 'whose record nobody confirmed', {}, WRITTEN, []],
  ['checked', 'of which that is corrected', { corrections: [CORRECTION] }, WRITTEN, []],
  ['toCheck', 'with a mark in its record', {}, MARKED, []],
  ['toCheck', 'with a doubt', { messages: [DOUBT] }, CHECKED, []],
  ['checked', 'without either', {}, CHECKED, []],
  ['published', 'whose articles have permanent ids', { messages: [DOUBT] }, MARKED, ISSUED],
  ['toCheck', 'with an article that has none', { messages: [DOUBT], built: TWO }, CHECKED, ISSUED],
  ['checked', 'without articles', { built: undefined }, CHECKED, ISSUED],
])('%s: a page %s', (state, _, fields, intake, issued) =>
  expect(pageStateOf(pageFactsOf({ ...PAGE, ...fields }, intake), new Set(issued)).state).toBe(state),
);

import { expect, test } from 'vitest';
import type { PageRecord } from '../../records/page-record.ts';
import type { Message } from '../../report.ts';
import { checkRecords } from './check-records.ts';
import { samplePage } from '../sample-archive.ts';

const HIDDEN: Partial<PageRecord> = {
  text: '今天',
  spans: [{ start: 0, end: 2, role: 'mark' }],
};

function mendsOf(page: PageRecord): readonly (string | undefined)[] {
  const messages: Message[] = [];
  checkRecords(page, [], 'p.txt', (message) => messages.push(message));
  return messages.map(({ mend }) => mend);
}

test('on a page that nobody corrected, the program is at fault', () => {
  expect(mendsOf(samplePage('p', HIDDEN))).toEqual([expect.stringMatching(/^这是程序的错误/u)]);
});

test('on a corrected page, a decision may be at fault', () => {
  const corrections = [
    { id: 'c1', reason: '据文意', op: 'hide', range: { at: 0, text: '今' }, as: 'noise' } as const,
  ];
  expect(mendsOf(samplePage('p', { ...HIDDEN, corrections }))).toEqual([
    expect.stringMatching(/^先看改动这里的校改/u),
  ]);
});

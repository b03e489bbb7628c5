import { expect, test } from 'vitest';
import type { DeskPage } from '../page/desk-page.ts';
import { sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { findFaults } from './find-faults.ts';

const page = (text: string): DeskPage => ({
  id: '0',
  title: '',
  text,
  built: undefined,
  corrections: [],
  messages: [],
});
const found = (text: string, ...others: readonly string[]) =>
  findFaults(
    page(text),
    others.map((other, index) => ({
      id: `p${index}`,
      text: other,
      corrected: () => other.replace('疱', '肥'),
    })),
    [],
  ).map(({ start, end, proposal }) => [text.slice(start, end), proposal]);

test('a character that looks like the one that is met there is proposed', () => {
  expect(found('各队工作巾从实际出发', '工作中从来', '在工作中从严')).toEqual([['巾', '中']]);
  expect(found('各队工作中从实际出发', '工作中从来', '在工作中从严')).toEqual([]);
});
test('a character that makes no word is proposed as the one that does, if the word is met', () => {
  expect(found('为失能老入提供送餐', '老人在家', '有老人来')).toEqual([['入', '人']]);
  expect(found('为失能老入提供送餐', '在家', '有老人来')).toEqual([]);
  expect(found('小区出入口旁', '出人意料出人头地', '人口普查人口')).toEqual([]);
});
test('a character that newspapers do not use is marked', () =>
  expect(found('春𠮷耕𠮷旳㐂')).toEqual([
    ['旳', '的'],
    ['㐂', undefined],
  ]));
test('what the same text says otherwise on another page is proposed', () => {
  const rest = ['城东公社今年早动手早安排各队的种子', '农具和肥料都已经备齐只等开春'];
  expect(found(`${rest[0]},${rest[1]}`, `${rest[0]}\n${rest[1]?.replace('肥', '胞')}`)).toEqual([
    ['肥', '胞'],
  ]);
  expect(found(`${rest[0]},${rest[1]}`, `${rest[0]}\n${rest[1]?.replace('肥料', '胞科')}`)).toEqual([
    ['肥料', '胞科'],
  ]);
  expect(found(rest.join(), rest.join('\n'))).toEqual([]);
  // Three characters are another wording.
  expect(found(`${rest[0]},${rest[1]}`, `${rest[0]}\n${rest[1]?.replace('和肥料', '以及粮')}`)).toEqual([]);
  // It is corrected there.
  expect(found(`${rest[0]},${rest[1]}`, `${rest[0]}\n${rest[1]?.replace('肥', '疱')}`)).toEqual([]);
});
test('a line that occurs twice is marked at its second place', () =>
  expect(found('春耕准备工作已经就绪\n\n春耕准备工作已经就绪\n春耕\n春耕')).toEqual([
    ['春耕准备工作已经就绪', undefined],
  ]));
test('a bracket without a partner is marked', () =>
  expect(found('(记者\n)《春)')).toEqual([
    ['《', undefined],
    [')', undefined],
  ]));
const NAMES = ['王嘉辰', '王辰'].map((name) => ({ role: '记者' as const, name, spans: [] }));
test('a name that differs in one character from a registered one is marked', () => {
  const text = '记者 王嘉辰 王辰';
  const article = sampleArticle('00000001-aaaa', { bylines: NAMES });
  const built = { page: samplePage('00000001', { text }), articles: [article] };
  expect(findFaults({ ...page(text), built }, [], ['王嘉晨', '王凯'])).toEqual([
    { start: 3, end: 6, proposal: '王嘉晨', reason: expect.stringContaining('王嘉晨') },
  ]);
});

import { describe, expect, test } from 'vitest';
import { endsSentence, splitSentences } from './sentences.ts';

describe('split sentences', () => {
  function sentencesOf(text: string): string[] {
    return splitSentences(text).map(({ start, end }) => text.slice(start, end));
  }

  test('a closing quotation mark belongs to the sentence that it closes', () => {
    expect(sentencesOf('他说：“好收成！”大家笑了。')).toEqual(['他说：“好收成！”', '大家笑了。']);
  });

  test('what has no end mark is a sentence, too', () => {
    expect(sentencesOf('种子备齐……只等开春')).toEqual(['种子备齐……', '只等开春']);
  });
});

test('sentences follow each other from the first character to the last', () => {
  const text = '甲。乙!”丙';
  expect(splitSentences(text)).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 5 },
    { start: 5, end: 6 },
  ]);
  expect(splitSentences('')).toEqual([]);
});

describe('ends sentence', () => {
  test.each(['会议开得很好。', '“忙得很!”', '如下:', '一、选种；', '全年增长9……', '排污......'])(
    '%s may stop here',
    (text) => {
      expect(endsSentence(text)).toBe(true);
    },
  );

  test('a source behind the last sentence ends a text, however long its name', () =>
    expect(endsSentence('秧苗已经下田。 综合青禾市农业和农村局客户端')).toBe(true));

  test.each(['为保障安全、', '新春佳节到', '同比增长1.', ''])('%s is broken off', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});

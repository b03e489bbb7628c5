import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

test('a closing quotation mark belongs to the sentence that it closes', () => {
  expect(sentencesOf('他说：“好收成！”大家笑了。')).toEqual(['他说：“好收成！”', '大家笑了。']);
});

test('what has no end mark is a sentence, too', () => {
  expect(sentencesOf('种子备齐……只等开春')).toEqual(['种子备齐……', '只等开春']);
});

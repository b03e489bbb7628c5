import { expect, test } from 'vitest';
import { bestPassages } from './best-passages.ts';

test('passages that hold the most of the runs are kept, in reading order', () => {
  const filler = '天气一直很好，大家都在田里忙着。'.repeat(12);
  const text = ['有小麦。', '有玉米和春耕备播。', '有小麦、小麦。', '有玉米、小麦。'].join(`\n${filler}\n`);
  const kept = bestPassages(text, ['春耕备播', '小麦', '玉米'], 2);
  const hits = kept.map(({ parts }) => parts.filter(({ isHit }) => isHit).map((part) => part.text));
  expect(hits).toEqual([
    ['玉米', '春耕备播'],
    ['玉米', '小麦'],
  ]);
});

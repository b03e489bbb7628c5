import { expect, test } from 'vitest';
import { endsSentence } from './ends-sentence.ts';

test.each(['会议开得很好。', '“忙得很!”', '如下:', '一、选种；', '全年增长9……', '排污......'])(
  '%s may stop here',
  (text) => {
    expect(endsSentence(text)).toBe(true);
  },
);

test.each(['为保障安全、', '新春佳节到', '同比增长1.', ''])('%s is broken off', (text) => {
  expect(endsSentence(text)).toBe(false);
});

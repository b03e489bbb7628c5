import { expect, test } from 'vitest';
import { questionTerms } from '../question/question-terms.ts';
import { commonRuns } from './common-runs.ts';

test.each([
  ['春耕备播怎么开始', '今年春耕备播已经开始。', ['春耕备播', '开始']],
  ['春耕怎么备播', '备播以后是春耕。', ['春耕', '备播']],
  ['春耕 备播', '春耕，备播', ['春耕', '备播']],
  ['春耕备播', '春耕，备播', ['春耕', '备播']],
  ['春耕备播', '春耕备播，春耕', ['春耕备播']],
  ['N95口罩', '一批n95口罩', ['n95', '口罩']],
  ['小麦', '玉米', []],
])('%s and %s have %j in common', (question, text, runs) => {
  expect(commonRuns(questionTerms(question).terms, text)).toEqual(runs);
});

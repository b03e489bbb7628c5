import { expect, test } from 'vitest';
import { guessNumber } from './guess-page-furniture.ts';
import { samplePageWith } from './sample-page.ts';

test.each([
  ['第04版 2021年9月14日 星期二', '第04版'],
  ['2021年9月14日 星期二 责任编辑 王一 版式 李二 第3版', '第3版'],
  ['4 河阳时报 2021年9月14日', '4'],
])('%s', (folio, number) => expect(guessNumber(samplePageWith(folio))).toBe(number));

test('without a folio there is none', () => expect(guessNumber(samplePageWith('河阳日报'))).toBeUndefined());

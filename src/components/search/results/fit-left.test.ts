import { expect, test } from 'vitest';
import { fitLeft } from './fit-left.ts';

/** Latin letters and digits are half as wide as Han characters. */
const widthOf = (text: string) => text.replaceAll(/[^ -~]/gu, 'xx').length;

test.each([
  ['共有2020年', 20, '共有2020年'],
  ['共有2020年', 8, '有2020年'],
  ['共有2020年', 5, '年'],
  ['同比增长3.5%，', 7, '3.5%，'],
  ['同比增长3.5%，', 5, '，'],
  ['用GPS定位', 6, '定位'],
  ['𠮷祥', 3, '祥'],
  ['祥', 1, ''],
])('%s in %i', (text, room, left) => expect(fitLeft(text, room, widthOf)).toBe(left));

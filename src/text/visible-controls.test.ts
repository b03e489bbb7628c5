import { expect, test } from 'vitest';
import { visibleControls } from './visible-controls.ts';

test.each([
  ['\u001b[31m红\u001b]0;标题\u0007', '␛[31m红␛]0;标题␇'],
  ['甲\r乙', '甲␍乙'],
  ['\u009b2J\u007f', '<U+009B>2J<U+007F>'],
  ['名\u202etxt.exe', '名<U+202E>txt.exe'],
  ['第一行\n\t第二行', '第一行\n\t第二行'],
])('%j is shown as %j', (text, shown) => expect(visibleControls(text)).toBe(shown));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWords } from './cut-at-words.ts';

test.each([
  ['主持召开项目建设推进会', '主持|召开|项目|建设|推进会'],
  ['社区服务赋能疫情防控', '社区|服务|赋能疫情防控'],
  ['示范区全方位施策', '示范区|全方位|施策'],
  ['群众“用药急”民警帮', '群众“用药急”民警帮'],
  ['18名党员奋战在一线', '18名党员|奋战|在一线'],
  ['春耕备播　不误农时', '春耕|备播　不误农时'],
])('%s breaks as %s', (text, parts) => {
  expect(cutAtWords(text).join('|')).toBe(parts);
});

test('the parts are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(cutAtWords(text).join('')).toBe(text);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_HAN, LAST_HAN } from '../../text/han.ts';
import { range } from '../../text/range.ts';
import { fold, foldWithOffsets } from './fold.ts';

test.each([
  ['full-width letters and digits', 'Ｎ９５口罩', 'N95口罩'],
  ['upper case', '5G', '5g'],
  ['half-width punctuation', '问:好,再见!', '问：好，再见！'],
  ['small forms', '甲﹐乙', '甲，乙'],
  ['dashes', '甲——乙', '甲--乙'],
  ['dots in names', '买买提•艾力', '买买提·艾力'],
  ['radicals', '⼈⺠', '人民'],
  ['compatibility ideographs', '\uf9e9', '\u91cc'],
  ['accents', 'café', 'cafe'],
  ['composed and decomposed letters', 'e\u0301', 'é'],
  ['degrees', '37.5℃', '37.5°C'],
])('%s fold to one form', (_, one, other) => {
  expect(fold(one)).toBe(fold(other));
  expect(fold(one)).not.toBe('');
});

test.each(['“疫”', '「疫」', '《疫》', '【疫】', '疫 ', '　疫', '疫\r\n', '□疫', '◆疫', '疫\u200b'])(
  '%j is found by its letters alone',
  (text) => {
    expect(fold(text)).toBe('疫');
  },
);

test.each([
  ['1.85万', '185万'],
  ['95%', '95'],
  ['甲、乙', '甲，乙'],
  ['里', '裡'],
])('%s and %s stay apart', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('a key folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('canonically equivalent texts have one key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test('the key of two texts together is their keys together', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      fc.pre(!/[\uD800-\uDBFF]$/.test(one));
      expect(fold(one + other)).toBe(fold(one) + fold(other));
    }),
  );
});

test('a text has the key that its characters have one by one', () => {
  const characters = range(FIRST_HAN, LAST_HAN).map((code) => String.fromCodePoint(code));
  expect(fold(characters.join(''))).toBe(foldWithOffsets(characters.join('')).key);
});

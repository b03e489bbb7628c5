import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../format/fold.ts';
import { punctuationToken } from '../format/tokens.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './query-node.ts';
import { divideAtMarks } from './terms.ts';

/** A query in one line: fields before a colon, `~` and the distance before what is near, `|` between what stands for each other, `-` before what is excluded. */
function show(node: QueryNode | null): string {
  if (node === null) return '∅';
  if (node.type === 'phrase') {
    const near = node.near === null ? '' : `~${node.near.within}~${node.near.key}`;
    return `${[...node.fields.slice(0, 1), node.key].join(':')}${near}`;
  }
  if (node.type === 'any') return `(${node.of.map(show).join('|')})`;
  return [...node.of.map(show), ...node.not.map((one) => `-${show(one)}`)].join(' ');
}
const read = (input: string): string => {
  const parsed = parseQuery(input);
  if (parsed.type === 'query') return show(parsed.root);
  return `${parsed.problem.reason} ${parsed.problem.start}–${parsed.problem.end}`;
};

test.each([
  ['one term', '静态管理', '静态管理'],
  ['several terms, all of them', '静态管理  核酸检测', '静态管理 核酸检测'],
  ['a phrase with a space', '"BBC News" 报道', 'bbcnews 报道'],
  ['in Chinese quotation marks', '“BBC News” 报道', 'bbcnews 报道'],
  ['quotation marks inside a run', '“疫”魔', '疫魔'],
  ['straight ones too', '"疫"魔 战', '疫魔 战'],
  ['a mark copied by halves', '起来”主题 活动', '起来主题 活动'],
  ['the wide space of headlines', '众志成城　鏖战', '众志成城鏖战'],
  ['a line break of pasted text', '复工 \r\n    复产', '复工复产'],
  ['a term twice', '疫 疫', '疫'],
  ['marks alone', '》 “', punctuationToken('》“')],
  ['blanks', ' \u3000', '∅'],
  ['a term to exclude', '疫情 -核酸', '疫情 -核酸'],
  ['full-width signs', '疫情 －核酸 ＯＲ', 'looseOr 7–9'],
  ['a full-width field', 'ｔｉｔｌｅ：疫情', 'headline:疫情'],
  ['full-width quotation marks', '＂BBC　News＂ 报道 －疫', 'bbcnews 报道 -疫'],
  ['a full-width OR', '疫情 ＯＲ 核酸', '(疫情|核酸)'],
  ['exclusion in front', '-核酸 疫情', '疫情 -核酸'],
  ['an excluded phrase', '疫情 -"核酸 检测"', '疫情 -核酸检测'],
  ['a hyphen alone before a number', '-3', '-3'],
  ['a hyphen inside', '2020-2022 年', '2020-2022 年'],
  ['either of two', '疫情 OR 核酸', '(疫情|核酸)'],
  ['OR binds closer than a space', '鹤壁 疫情 OR 核酸', '鹤壁 (疫情|核酸)'],
  ['three alternatives', '甲 OR 乙 OR 丙', '(甲|乙|丙)'],
  ['the same twice', '甲 OR 甲', '甲'],
  ['the word in quotation marks', '甲 "OR" 乙', '甲 or 乙'],
  ['or in small letters', '甲 or 乙', '甲 or 乙'],
  ['OR by itself', 'OR', 'or'],
  ['two near each other', '复工 NEAR/10 复产', '复工~10~复产 复产~10~复工'],
  ['near in a field', '题:复工 NEAR/5 复产 疫情', 'headline:复工~5~复产 headline:复产~5~复工 疫情'],
  ['full-width NEAR', '复工 ＮＥＡＲ／１０ 复产', '复工~10~复产 复产~10~复工'],
  ['NEAR by itself', 'NEAR/10', 'near/10'],
  ['NEAR in quotation marks', '复工 "NEAR/10" 复产', '复工 near/10 复产'],
  ['the title', '题:疫情', 'headline:疫情'],
  ['a full-width colon', '署名：王五', 'byline:王五'],
  ['captions and text', '图说:工地 正文:竣工', 'caption:工地 body:竣工'],
  [
    'English names',
    'Title:疫情 byline:王五 caption:工地 text:竣工',
    'headline:疫情 byline:王五 caption:工地 body:竣工',
  ],
  ['a field and a phrase', '题:"复工 复产"', 'headline:复工复产'],
  ['an excluded field', '疫情 -题:疫情', '疫情 -headline:疫情'],
  ['a colon inside a run', '问题:疫情', '问题：疫情'],
  ['a field inside quotation marks', '"题:疫情"', '题：疫情'],
])('%s: %s', (_, input, expected) => {
  expect(read(input)).toBe(expected);
});

test.each([
  ['a phrase without an end', '疫情 "复工 复产', 'openQuote 3–6'],
  ['a field that asks for nothing', '疫情 题: 复产', 'emptyField 3–5'],
  ['a lone field', '署名：', 'emptyField 0–3'],
  ['OR in front', 'OR 甲 乙', 'looseOr 0–2'],
  ['OR at the end', '甲 OR', 'looseOr 2–4'],
  ['OR twice', '甲 OR OR 乙', 'looseOr 2–4'],
  ['exclusion as an alternative', '甲 OR -乙', 'excludedOr 5–7'],
  ['NEAR at the end', '复工 NEAR/5', 'looseNear 3–9'],
  ['NEAR beside a single character', '复工 NEAR/5 产', 'looseNear 3–9'],
  ['NEAR beside OR', '复工 NEAR/5 复产 OR 疫情', 'looseNear 3–9'],
  ['NEAR twice', '复工 NEAR/5 复产 NEAR/5 疫情', 'looseNear 3–9'],
  ['NEAR to what is excluded', '复工 NEAR/5 -复产', 'looseNear 3–9'],
  ['NEAR in two fields', '题:复工 NEAR/5 正文:复产', 'looseNear 5–11'],
  ['nothing but exclusions', '-甲 -乙', 'onlyExcluded 0–2'],
  ['a pasted text with spaces', '甲 '.repeat(101), 'tooManyTerms 200–201'],
])('%s is told with its place: %s', (_, input, expected) => {
  expect(read(input)).toBe(expected);
});

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  '-',
  'OR',
  '题:',
  '署名：',
  ' ',
  '\u3000',
  '\n',
  '疫',
  'a',
  '𠮷',
  ',',
);

test('whatever is typed is read or refused at a place inside it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (input) => {
        const parsed = parseQuery(input);
        if (parsed.type === 'query') return;
        const { start, end } = parsed.problem;
        expect([start >= 0, start < end, end <= input.length]).toEqual([true, true, true]);
      },
    ),
  );
});

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));

test('every run of Han characters is one phrase', () => {
  fc.assert(
    fc.property(fc.array(han, { minLength: 1, maxLength: 80 }), (characters) => {
      const run = characters.join('');
      expect(parseQuery(run)).toEqual({
        type: 'query',
        root: { type: 'phrase', key: fold(run), fields: [], isTolerant: false, near: null },
      });
    }),
  );
});

test('a million spaces are read at once, also where marks divide', () => {
  const spaces = ' '.repeat(1_000_000);
  expect(read(spaces)).toBe('∅');
  expect(read(`甲${spaces}乙`)).toBe('甲 乙');
  expect(divideAtMarks(`甲${spaces}乙`)).toBe('');
});

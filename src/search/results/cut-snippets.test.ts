import { expect, test } from 'vitest';
import type { SearchField } from '../format/search-field.ts';
import { cutSnippets, type Snippet } from './cut-snippets.ts';
import type { Phrase } from '../query/query-node.ts';

/** Hits in square brackets, cuts as dots. */
const show = ({ parts, isCutBefore, isCutAfter }: Snippet): string =>
  [
    isCutBefore ? '…' : '',
    ...parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)),
    isCutAfter ? '…' : '',
  ].join('');
const body = (text: string): SearchField => ({ kind: 'body', text });
const phrase = (key: string): Phrase => ({ type: 'phrase', key, fields: [], isTolerant: false, near: null });
const shown = (fields: readonly SearchField[], ...keys: string[]): string[] =>
  cutSnippets(fields, keys.map(phrase)).snippets.map(show);

test('a snippet is the sentence of the hit', () => {
  expect(shown([body('前一句。我市城区实行静态管理。后一句。')], '静态管理')).toEqual([
    '我市城区实行[静态管理]。',
  ]);
});

test('every hit in it is marked, in the width and with the marks of the text', () => {
  expect(shown([body('戴Ｎ95口罩，“N95”不够。')], 'n95')).toEqual(['戴[Ｎ95]口罩，“[N95]”不够。']);
});

test('hits in neighbouring sentences are one snippet', () => {
  expect(shown([body('复工了。又复工了。')], '复工')).toEqual(['[复工]了。又[复工]了。']);
});

test('a run over two paragraphs is one mark', () => {
  expect(shown([body('安全复工。\n有序复产。')], '工。有')).toEqual(['安全复[工。\n有]序复产。']);
});

test('the quotation mark that closes a sentence stays with it', () => {
  expect(shown([body('他说：“我来。”她在疫情中坚守。“我也来。”')], '疫情')).toEqual(['她在[疫情]中坚守。']);
});

test('so do the marks of quotations inside it', () => {
  expect(shown([body('（他说：“都喊‘我来。’”）她在疫情中坚守。')], '疫情')).toEqual(['她在[疫情]中坚守。']);
});

test('a long sentence is cut at a comma', () => {
  const clause = '这是一个有十二个字的小分句，';
  const [snippet = ''] = shown([body(`${clause.repeat(5)}疫情${clause.repeat(5)}`)], '疫情');
  expect(snippet).toMatch(/^…这是.+小分句，\[疫情\]这是.+小分句，…$/u);
});

test('paragraphs without a hit stay away', () => {
  expect(shown([body('甲段。\n乙段有疫情。\n丙段。')], '疫情')).toEqual(['乙段有[疫情]。']);
});

test('the byline alone is a snippet', () => {
  expect(shown([{ kind: 'byline', text: '记者\u3000王五' }, body('正文。')], '王五')).toEqual([
    '记者\u3000[王五]',
  ]);
});

test('when only the headline has it, the opening of the text is shown', () => {
  expect(shown([{ kind: 'headline', text: '战疫' }, body('第一句。第二句。')], '战疫')).toEqual([
    '第一句。第二句。',
  ]);
});

test('all occurrences are counted, but signatures not twice', () => {
  const fields = [
    { kind: 'headline', text: '疫' },
    body('疫疫，疫。'),
    { kind: 'signature', text: '疫' },
  ] satisfies SearchField[];
  expect(cutSnippets(fields, [phrase('疫')]).count).toBe(4);
});

test('what is asked for in one kind of field is marked and counted there alone', () => {
  const fields: SearchField[] = [{ kind: 'headline', text: '战疫' }, body('抗疫有力。')];
  const { count, snippets } = cutSnippets(fields, [{ ...phrase('疫'), fields: ['headline'] }]);
  expect([count, snippets.map(show)]).toEqual([1, ['抗疫有力。']]);
});

test('characters that OCR confuses are marked where a query allows for them', () => {
  const tolerant = { ...phrase('自己'), isTolerant: true };
  expect(cutSnippets([body('自已动手，目己、自己。')], [tolerant]).snippets.map(show)).toEqual([
    '[自已]动手，[目己]、[自己]。',
  ]);
});

test('an article whose hits are all in its heading shows how its text opens, or a caption, or nothing', () => {
  const heading: SearchField = { kind: 'headline', text: '复工' };
  const caption: SearchField = { kind: 'caption', text: '工地一角。' };
  const deck: SearchField = { kind: 'deck', text: '——记某地' };
  expect(shown([heading, deck, caption, body('今天开工。')], '复工')).toEqual(['今天开工。']);
  expect(shown([heading, deck, caption], '复工')).toEqual(['工地一角。']);
  expect(shown([heading, deck], '复工')).toEqual([]);
});

test('a cut never divides a character', () => {
  const [snippet = ''] = shown([body(`${'𠮷'.repeat(60)}复工${'𠮷'.repeat(60)}`)], '复工');
  expect(snippet).toMatch(/^…𠮷+\[复工\]𠮷+…$/u);
});

import { describe, expect, test } from 'vitest';
import {
  decideComplete,
  decideGap,
  decideMerge,
  decideMove,
  decideRole,
  findRepeated,
  type Selection,
  trimSelection,
} from './decide.ts';
import { quoteAt, quoteBefore, quoteRange } from './quote.ts';
import { signDecisions } from './sign-decisions.ts';

const TEXT = '春耕准备\r\n工作就绪\r\n\r\n𠮷日开镰,各队的种子、农具和肥料都已经备齐,只等开春';
const at = (words: string): Selection => {
  const start = TEXT.indexOf(words);
  return [{ start, end: start + words.length }];
};

describe('a quote', () => {
  test('begins at a place and ends with its line', () =>
    expect(quoteAt(TEXT, 2)).toEqual({ at: 2, text: '准备' }));
  test('ends at a place and begins with its line', () =>
    expect(quoteBefore(TEXT, 8)).toEqual({ at: 6, text: '工作' }));
  test('has whole characters only', () => {
    expect(quoteAt('甲乙丙丁戊己庚𠮷', 0).text).toBe('甲乙丙丁戊己庚');
    expect(quoteBefore('甲𠮷乙丙丁戊己庚辛', 10).text).toBe('乙丙丁戊己庚辛');
  });
  test('of a long range is of its ends', () => {
    const [span] = at(TEXT.slice(TEXT.indexOf('各队')));
    expect(quoteRange(TEXT, span)).toEqual({
      at: span.start,
      text: '各队的种子、农具',
      to: { at: TEXT.length - 8, text: '经备齐,只等开春' },
    });
    expect(quoteRange(TEXT, at('开镰')[0])).toEqual({ at: TEXT.indexOf('开镰'), text: '开镰' });
  });
});

test('what is selected has no white space at its ends; a place stays where it is', () => {
  expect(trimSelection(TEXT, { start: 4, end: 12 })).toEqual([{ start: 6, end: 10 }]);
  expect(trimSelection(TEXT, { start: 4, end: 4 })).toEqual([{ start: 4, end: 4 }]);
});

describe('decisions', () => {
  test('two lines that become a headline become one', () => {
    const lines: Selection = [{ start: 0, end: 10 }];
    expect(decideRole(TEXT, lines, 'headline')).toMatchObject([
      { op: 'setRole', role: 'headline' },
      { op: 'join', first: { at: 0, text: '春耕准备' }, next: { at: 6, text: '工作就绪' } },
    ]);
    expect(decideRole(TEXT, lines, 'body')).toHaveLength(1);
  });
  test('a headline is merged with another in the order of the page', () => {
    const merged = decideMerge(TEXT, at('工作就绪'), at('春耕准备'));
    expect(merged).toMatchObject({ first: { text: '春耕准备' }, next: { text: '工作就绪' } });
  });
  test('what is moved goes to its last line when it has several', () => {
    const long = decideMove(TEXT, [{ start: 0, end: 10 }], at('开镰'), 'after', 'block');
    expect(long).toMatchObject({
      from: { at: 0 },
      through: { text: '工作就绪' },
      after: { text: '𠮷日开镰' },
    });
    expect(decideMove(TEXT, at('春耕'), at('开镰'), 'before', 'block')).toEqual({
      op: 'move',
      what: 'block',
      from: { at: 0, text: '春耕准备' },
      before: { at: TEXT.indexOf('开镰'), text: '开镰,各队的种子' },
    });
  });
  test('a text is complete by its beginning', () =>
    expect(decideComplete(TEXT, at('开镰,各队的种子'))).toEqual({
      op: 'complete',
      text: { at: TEXT.indexOf('开镰'), text: '开镰,各队的种子' },
    }));
  test('text is lost on one side of what is selected', () => {
    expect(decideGap(TEXT, at('准备'), 'after', '缺')).toEqual({
      op: 'gap',
      after: { at: 0, text: '春耕准备' },
      note: '缺',
    });
    expect(decideGap(TEXT, at('准备'), 'before', '缺')).toMatchObject({ before: { text: '准备' } });
  });
  test('a repetition is that of the nearest place before, else behind', () => {
    const find = (text: string, start: number) => findRepeated(text, [{ start, end: start + 1 }])?.at;
    expect([find('甲乙甲丙甲', 4), find('甲乙甲', 0), find('甲乙', 0)]).toEqual([2, 2, undefined]);
  });
});

test('every decision gets an id of its own, and the signature', () => {
  const gap = decideGap(TEXT, at('准备'), 'after', '缺');
  const signed = signDecisions(
    [gap, gap, ...decideRole(TEXT, at('开镰'), 'kicker')],
    { reason: '据', by: '', date: '2022-06-01' },
    ['gap-0-2'],
  );
  expect(signed.map(({ id }) => id)).toEqual(['gap-0', 'gap-0-3', `set-role-${TEXT.indexOf('开镰')}`]);
  expect(signed[0]).toEqual({ ...gap, id: 'gap-0', reason: '据', date: '2022-06-01' });
  expect(signDecisions([gap], { reason: '据', by: '丁一', date: '2022-06-01' }, [])[0]?.by).toBe('丁一');
});

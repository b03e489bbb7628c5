import { expect, test } from 'vitest';
import { toLunarDay } from './lunar-day.ts';
import type { Message } from '../../report.ts';
import { parsePage } from '../parse-page.ts';
import { inferDate } from './infer-date.ts';
import type { DateContext } from './types.ts';

const HEAD = '城东修好三座桥\n\n';
const CONTEXT: DateContext = {
  today: '2026-03-01',
  lunarDay: toLunarDay,
  eras: [{ term: '新造词', first: '2019-06-01', last: '2021-12-31', why: '通行于 2019 至 2021 年。' }],
  evening: false,
};

function infer(text: string, context: Partial<DateContext> = {}) {
  const messages: Message[] = [];
  const page = parsePage(text, () => undefined, 'page.txt');
  const date = inferDate(page, { ...CONTEXT, ...context }, (message) => messages.push(message), 'page.txt');
  return { ...date, days: [date.earliest, date.latest], rules: messages.map(({ rule }) => rule) };
}
const body = (text: string) => `${HEAD}本报讯（记者 王一）${text}全线通车，两岸群众出行更加方便。\n`;

test('a printed day wins over every day of the text', () => {
  const { days, basis } = infer(`第04版 2021年9月14日 星期二\n\n${body('7月18日，')}`);
  expect([days, basis]).toEqual([['2021-09-14', '2021-09-14'], 'printed']);
});

test.each(['2021年9月14日 星期二 第4版', '第4版 二〇二一年九月十四日 星期二', '第4版 2021-09-14 某某晚报'])(
  '%s prints the day',
  (folio) => expect(infer(`某某晚报\n${folio}\n\n${body('')}`).days[0]).toBe('2021-09-14'),
);

test('another weekday than the printed one is told', () =>
  expect(infer(`第04版 2021年9月14日 星期三\n\n${body('')}`).rules).toEqual(['date/weekday']));

test('an event after the printed day is told', () =>
  expect(infer(`第04版 2021年9月14日 星期二\n\n${body('2021年9月20日，')}`).rules).toEqual([
    'date/after-printed',
  ]));

test('the interval begins the day after the last event and is a week long', () =>
  expect(infer(body('2020年5月11日，')).days).toEqual(['2020-05-12', '2020-05-18']));

test('an evening paper can report its own day', () =>
  expect(infer(body('2020年5月11日，'), { evening: true }).days[0]).toBe('2020-05-11'));

test('what is still to come ends the interval', () =>
  expect(infer(body('2020年5月11日通电，预计5月15日')).days).toEqual(['2020-05-12', '2020-05-14']));

test('what is to come on the morrow of the last event was announced on its day', () =>
  expect(infer(body('2020年5月11日通电，预计5月12日')).days).toEqual(['2020-05-11', '2020-05-12']));

test('an explained yesterday tells the very day', () =>
  expect(infer(body('2020年5月2日动工，昨日（5月11日），')).days).toEqual(['2020-05-12', '2020-05-12']));

test('29 February is in a leap year', () =>
  expect(infer(body('2月29日，用新造词说，')).days[0]).toBe('2020-03-01'));

test('a festival of the lunar calendar tells the year', () => {
  const { days, rules } = infer(body('1月25日，大年初一，用新造词说，'));
  expect([days[0], rules]).toEqual(['2020-01-26', []]);
});

test('a weekday tells the year', () =>
  expect(infer(body('5月11日（星期一），用新造词说，')).days[0]).toBe('2020-05-12'));

test('totals of a year speak for the next', () =>
  expect(infer(body('截至2019年年底已成一半。5月11日，')).days[0]).toBe('2020-05-12'));

test('a year that stays open is told, and all years are in the interval', () => {
  const { days, rules } = infer(body('7月11日，用新造词说，'));
  expect([days, rules]).toEqual([['2019-07-12', '2021-07-18'], ['date/year-open']]);
});

test('a clue against stronger ones is told and not used', () => {
  const { days, rules } = infer(body('2024年5月11日，用新造词说，'));
  expect([days[0], rules]).toEqual(['2024-05-12', ['date/refused-clue']]);
});

test('nothing is printed later than today', () =>
  expect(infer(body('2026年2月27日，')).days).toEqual(['2026-02-28', '2026-03-01']));

test('without any day the interval is as wide as the words allow', () => {
  const { days, rules } = infer(body('用新造词说，'));
  expect([days, rules]).toEqual([['2019-06-01', '2021-12-31'], ['date/no-day']]);
});

test('every piece of evidence stands on its line as quoted', () => {
  const text = body('2020年5月11日通电，预计5月15日');
  const lines = text.split('\n');
  for (const { line, quote } of infer(text).evidence) expect(lines[line - 1]).toContain(quote);
});

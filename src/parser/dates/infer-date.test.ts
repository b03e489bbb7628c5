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

test.each([
  ['二０二一年九月一十四日 星期二', '2021-09-14'],
  ['2O21年O9月l4日 星期二', '2021-09-14'],
  ['1985年7月1日创刊 2021年9月14日 星期二', '2021-09-14'],
  ['公元2021年9月14日', '2021-09-14'],
  ['民国三十七年十月六日 星期三', '1948-10-06'],
])('%s prints its day', (line, day) =>
  expect(infer(`某某晚报\n${line}\n\n${body('')}`).days).toEqual([day, day]),
);

test('the day of another paper on a reprinted front page is not that of the page', () =>
  expect(infer(`人民日报 2008年10月1日 星期三\n（资料图）\n某某晚报\n第04版\n\n${body('')}`).basis).toBe(
    'inferred',
  ));

test('a day beside another number of a page is doubted', () => {
  const cutting = '1998年10月6日 星期二 第1版 头版剪影';
  expect(infer(`某某晚报\n第04版\n\n${body('')}\n${cutting}\n`).rules).toEqual(['date/other-page']);
  expect(infer(`某某晚报\n第04版\n\n${body('')}\n2021年9月14日 星期二 第四版\n`).rules).toEqual([]);
});

test('a day with its year behind another in a report is history', () =>
  expect(infer(body('5月3日，店主说，1982年5月4日他第一次开张，')).days).toEqual([
    '1982-05-04',
    '2025-05-10',
  ]));

test('another weekday than the printed one is told', () =>
  expect(infer(`第04版 2021年9月14日 星期三\n\n${body('')}`).rules).toEqual(['date/weekday']));

test.each(['周四', '礼拜一', '（星期日）', '星期天'])('%s on a Tuesday is told', (weekday) =>
  expect(infer(`某某晚报\n2021年9月14日 ${weekday}\n\n${body('')}`).rules).toEqual(['date/weekday']),
);

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

const page = (folio: string, text = '') => infer(`青禾日报\n\n${folio}\n\n${body(text)}`);

test.each([
  ['２０２０年４月８日 星期三 第０３版', '2020-04-08'],
  ['二〇二〇年四月廿八日 星期二 第三版', '2020-04-28'],
  ['二○二○年五月卅一日 星期日', '2020-05-31'],
  ['二◯二◯年四月八日', '2020-04-08'],
  ['二0二0年四月八日 星期三', '2020-04-08'],
  ['2O2O年4月8日 星期三', '2020-04-08'],
  ['二 〇 二 〇 年 四 月 八 日', '2020-04-08'],
  ['2020 年 4 月 18 日 星期六', '2020-04-18'],
  ['2020．4．8 星期三', '2020-04-08'],
])('the day is read in %s', (folio, day) =>
  expect(page(folio)).toMatchObject({ days: [day, day], rules: [] }),
);

test.each([
  '上期出版日期 2020年4月7日\n\n2020年4月8日 星期三 第03版',
  '1985年7月1日创刊\n\n2020年4月8日 星期三 第03版',
  '创刊三十五周年 1985年7月1日\n\n2020年4月8日 星期三',
  '1985年7月1日—2015年7月1日\n\n2020年4月8日 星期三',
])('of several days that of the folio is taken: %s', (folio) =>
  expect(page(folio)).toMatchObject({ days: ['2020-04-08', '2020-04-08'], rules: [] }),
);

test('two days that could both be that of the folio are told', () =>
  expect(page('2020年4月7日 星期二\n\n2020年4月8日 星期三').rules).toEqual(['date/two-days']));

test.each([
  '原载《青禾日报》1998年3月6日',
  '本报2019年3月5日3版《开渠》一文署名有误',
  '《青禾日报》1984年3月2日头版',
  '见1984年3月2日的晚报头版',
])('%s prints the day of another issue', (line) =>
  expect(infer(`${body('5月3日，')}\n${line}\n`).basis).toBe('inferred'),
);

test('a day that the calendar does not have is told and not used', () => {
  const { days, rules } = infer(body('2月30日，'));
  expect([days, rules]).toEqual([
    ['1949-10-01', '2026-03-01'],
    ['date/impossible-day', 'date/no-day'],
  ]);
});

test('of an impossible day of the folio the year is taken', () =>
  expect(page('2021年2月29日 星期一 03版')).toMatchObject({
    days: ['2021-01-01', '2021-12-31'],
    basis: 'inferred',
    rules: ['date/impossible-day'],
  }));

test('a folio of the future is told', () =>
  expect(page('2099年4月8日 星期三').rules).toEqual(['date/future']));

test('a lunar day that contradicts the printed day is told, leap months among them', () => {
  expect(page('2020年5月25日 星期一 农历庚子年闰四月初三').rules).toEqual([]);
  expect(page('2020年5月25日 星期一 农历庚子年四月初三').rules).toEqual(['date/lunar']);
});

test('a weekday that contradicts a day with its year is told', () =>
  expect(infer(body('2020年5月11日（星期二），')).rules).toEqual(['date/weekday']));

test('a day with its year is history beside news', () => {
  const { days, rules } = infer(`${body('5月3日，')}\n这座桥于1997年7月1日开工，几经停建。\n`);
  expect([days, rules]).toEqual([['1998-05-04', '2025-05-10'], ['date/year-open']]);
});

test('the latest day with its year in a report is the news', () =>
  expect(infer(`${body('2022年5月3日，')}\n这座桥于1997年7月1日开工，几经停建。\n`)).toMatchObject({
    days: ['2022-05-04', '2022-05-10'],
    rules: [],
  }));

test('history alone does not date a page', () =>
  expect(infer(`${body('')}\n这座桥于1997年7月1日开工，几经停建。\n`)).toMatchObject({
    days: ['1997-01-01', '2026-03-01'],
    rules: ['date/no-day'],
  }));

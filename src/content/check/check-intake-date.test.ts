import { expect, test } from 'vitest';
import { parsePage } from '../../parser/parse-page.ts';
import { IntakeRecord } from '../../records/page-record.ts';
import type { DateEvidence } from '../../records/publication-date.ts';
import { checkIntakeDate } from './check-intake-date.ts';

const ERAS = [{ term: '新造词', first: '2019-06-01', last: '2021-12-31', why: '通行于 2019 至 2021 年。' }];

function check(text: string, earliest: string, latest: string, ...evidence: DateEvidence[]): string[] {
  const statement = { value: 'a', basis: 'inferred', evidence: '推定。' };
  const value = IntakeRecord.parse({
    source: 'a.txt',
    paper: statement,
    city: statement,
    date: { edtf: `${earliest}/${latest}`, earliest, latest, basis: 'inferred', evidence },
  });
  const rules: string[] = [];
  const page = parsePage(text, () => undefined, 'a.txt');
  const intake = { value, placeOf: () => ({ file: 'a.yaml' }) };
  checkIntakeDate(
    intake,
    page,
    ERAS,
    ({ rule, severity }) => rules.push(severity === 'info' ? `${rule} settled` : rule),
    'a.txt',
  );
  return rules;
}
const page = (text: string) =>
  `城东修好三座桥\n\n本报讯（记者 王一）${text}，新造词说全线通车，两岸群众出行更加方便。\n`;

test('a date after the last event is believed', () =>
  expect(check(page('5月11日'), '2020-05-12', '2020-05-14')).toEqual([]));

test('so is one that a person set later than the usual week', () =>
  expect(check(page('5月11日'), '2020-05-12', '2020-06-30')).toEqual([]));

test('a date before the last event is told', () =>
  expect(check(page('2020年5月11日'), '2020-05-03', '2020-05-05')).toEqual(['date/other-than-text']));

test('a date after the very day that the page tells is reported', () =>
  expect(check(page('2020年5月2日动工，昨日（5月11日）'), '2020-05-20', '2020-05-22')).toEqual([
    'date/other-than-text',
  ]));

test('words that were not in use yet are told', () =>
  expect(check(page('5月11日'), '2018-05-12', '2018-05-14')).toEqual(['date/refused-clue']));

test('a date other than the printed one is told', () =>
  expect(check(`第04版 2020年5月20日 星期三\n\n${page('5月11日')}`, '2020-05-12', '2020-05-14')).toEqual([
    'date/other-than-text',
  ]));

test('evidence that names the line settles it, unless the date is printed there', () => {
  const evidence = (line: number) => ({ line, quote: '月', note: '旧闻。' });
  const retold = page('2020年5月11日');
  expect(check(retold, '2020-05-03', '2020-05-05', evidence(3))).toEqual(['date/other-than-text settled']);
  expect(check(retold, '2020-05-03', '2020-05-05', evidence(1))).toEqual(['date/other-than-text']);
  const dated = `第04版 2020年5月20日 星期三\n\n${page('5月11日')}`;
  expect(check(dated, '2020-05-12', '2020-05-14', evidence(1))).toEqual(['date/other-than-text']);
});

import { expect, test } from 'vitest';
import { endsWithSignOff } from './notices.ts';

test.each([
  '2022年5月22日',
  '二〇二二年五月二十二日',
  '声明作废。2022年5月20日',
  '青禾县自来水公司2022年5月20日',
  '特此公告 2022年5月20日',
  '青禾市甲商贸有限公司',
  '子女泣告',
  '谨此讣告',
  '城东拍卖行',
  '起拍价两万元。 2019.11.20',
  '咨询电话：138****1234',
])('%s closes a notice', (text) => expect(endsWithSignOff(text)).toBe(true));

test.each([
  '开工日期推迟至2022年5月22日',
  '会议定于5月22日',
  '昨日，记者来到城东，见到自来水公司',
  '两岸群众出行',
])('%s is broken off', (text) => expect(endsWithSignOff(text)).toBe(false));

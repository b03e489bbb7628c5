import { expect, test } from 'vitest';
import type { Message } from '../report.ts';
import { parsePage } from './parse-page.ts';

function rulesOf(text: string): string[] {
  const messages: Message[] = [];
  parsePage(text, (message) => messages.push(message), 'page.txt');
  return messages.map(({ rule }) => rule).filter((rule) => rule.startsWith('text/'));
}

test.each([
  ['渡口开船的消息传来，群\ufffd驻足观看。', 'text/unreadable'],
  ['渡口开船的消息传来，群\ue123驻足观看。', 'text/private-use'],
  ['渡口开船的消息传来，群\u0008众\u001b[31m观看。', 'text/control'],
  ['渡口开船（记者 \u202e一王\u202c）。', 'text/control'],
  ['渡口开船的消息传来，??驻足观看。', 'text/lost'],
  [
    `붉捺휑괩，${'냘땜錦봤힛林픕，붉捺懇냘땜힛林誇픕홍꼬錦봤繫났，횐露놔契뫘속렘긱。'.repeat(2)}`,
    'text/garbled',
  ],
  ['渡口开船，锟斤拷锟斤拷。', 'text/garbled'],
  [
    '娓″彛寮€鑸癸紝涓ゅ哺缇や紬鍑鸿鏇村姞鏂逛究锛屾槰鏃ユ竻鏅ㄥぇ瀹堕兘鏉ヤ簡锛屼汉浜虹О璧炪€傛浮鍙ｅ紑鑸规洿鍔犳柟渚',
    'text/garbled',
  ],
  ['气温为$-5^\\circ$，群众添衣。', 'text/markup'],
  ['他说：*开船*，大家都来了。', 'text/markup'],
  ['见[渡口](https://a.example)，大家都来了。', 'text/markup'],
  ['见<video src=a>，大家都来了。', 'text/markup'],
])('%s is told', (text, rule) => expect(rulesOf(text)).toContain(rule));

test.each(['嫌疑人李**与王*（男）落网，热线137****6006。', '价为$5与$8，R&D投入，a<b。', '*ST渡口、*ST开船'])(
  '%s is no markup',
  (text) => expect(rulesOf(text)).toEqual([]),
);

import { expect, test } from 'vitest';
import { proposeContinuations } from './propose-continuations.ts';

const OPEN = '为保障候鸟安全越冬,湖区管理处在';
const CONTINUED = '核心区投放玉米两万公斤,并在沿湖安装了监控探头,提醒游人不要投喂。';
const PAGE = `两千只天鹅来湖区越冬

本报讯(记者 丁一)3月2日清晨,湖区里成群的天鹅引颈高歌。${OPEN}

冬季取暖谨防中毒

使用煤炉取暖的家庭,要安装烟囱和风斗,并且定期清扫。

热水器使用满八年应当及时更换,安装须由专人进行。

${CONTINUED}
`;
const proposed = (end: number) =>
  proposeContinuations(PAGE, end).map((span) => PAGE.slice(span.start, span.end));

test('a person is shown where a text may go on, likeliest first, however little speaks for it', () => {
  const places = proposed(PAGE.indexOf(OPEN) + OPEN.length);
  expect(places).toHaveLength(3);
  expect(places[0]).toBe(CONTINUED);
});

test('nothing goes on where no text breaks off', () => expect(proposed(3)).toEqual([]));

import { expect, test } from 'vitest';
import { measureCohesion } from '../cohesion.ts';
import { sampleDrafts, formatDrafts } from '../sample-drafts.ts';
import { gatherCrossheads, linesAbove, rejoinCrossheads } from './crossheads.ts';

test('crossheads of one series, with their text, come to the article that begins it', () => {
  const drafts = sampleDrafts(
    ['headline 甲', 'crosshead 备耕：早动手', 'body 甲一', 'crosshead 春播：早安排', 'body 甲二'],
    [
      'headline 乙',
      'body 乙文',
      'crosshead 夏收：抢晴天',
      'body 甲三',
      'crosshead 秋收：颗粒归仓',
      'body 甲四',
    ],
  );
  const gathered = formatDrafts(gatherCrossheads(drafts));
  expect(gathered[0]?.slice(-4)).toEqual([
    'crosshead 夏收：抢晴天',
    'body 甲三',
    'crosshead 秋收：颗粒归仓',
    'body 甲四',
  ]);
  expect(gathered[1]).toEqual(['headline 乙', 'body 乙文']);
});

test('one crosshead begins no series', () => {
  const drafts = sampleDrafts(
    ['headline 甲', 'crosshead 备耕：早动手', 'body 甲一'],
    ['headline 乙', 'crosshead 春播：早安排', 'body 乙一'],
  );
  expect(formatDrafts(gatherCrossheads(drafts))).toEqual(formatDrafts(drafts));
});

const FERRY = '云溪渡口的老船工罗水生解开缆绳，撑船送卖菜的乡亲过河';
const cohesion = measureCohesion([FERRY, `${FERRY}，落水时避开浅滩`, '城东公社春耕农具全部修好', '夜校开课']);
/** Cut: a draft of ferries, one of fields whose text has moved, and the head below that text. */
const cut = (head: readonly string[], text = `body ${FERRY}，落水时避开浅滩`) =>
  sampleDrafts(
    ['headline 渡口', `body ${FERRY}`],
    ['headline 春耕', 'body 城东公社春耕农具全部修好', 'body 河水'],
    [...head, text],
  );
/** The last text of the second draft has gone to the first. */
function rejoin(...[head, text]: Parameters<typeof cut>) {
  const drafts = cut(head, text);
  const [first, second, ...others] = drafts;
  if (first === undefined || second === undefined) throw new Error('no two drafts');
  const moved = [
    { ...first, body: [...first.body, ...second.body.slice(-1)] },
    { ...second, body: second.body.slice(0, -1) },
    ...others,
  ];
  return rejoinCrossheads(moved, linesAbove(drafts), cohesion);
}

test('a short head below text that has gone to its own article is a crosshead there', () => {
  const [first, ...others] = rejoin(['headline 四十年风雨']);
  expect(formatDrafts(first === undefined ? [] : [first])[0]?.slice(-2)).toEqual([
    'crosshead 四十年风雨',
    `body ${FERRY}，落水时避开浅滩`,
  ]);
  expect(first?.weakestCrosshead).toBe(0);
  expect(others).toHaveLength(1);
});

test.each([
  ['a head of sixteen characters', ['headline 一二三四五六七八九十一二三四五六'], undefined],
  ['two heads', ['headline 四十年风雨', 'deck 渡口'], undefined],
  ['a head with a signature', ['headline 四十年风雨', 'byline 陶然'], undefined],
  ['a head above a dateline', ['headline 四十年风雨'], `body 本报讯 ${FERRY}`],
  ['a head above another topic', ['headline 四十年风雨'], 'body 夜校开课'],
] as const)('%s remains a headline', (_, head, text) => expect(rejoin(head, text)).toHaveLength(3));

test('a head whose text above has stayed remains a headline', () => {
  const drafts = cut(['headline 四十年风雨']);
  expect(rejoinCrossheads(drafts, linesAbove(drafts), cohesion)).toHaveLength(3);
});

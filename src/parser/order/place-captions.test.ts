import { expect, test } from 'vitest';
import { measureCohesion } from '../cohesion.ts';
import { sampleDrafts, sampleLine, formatDrafts } from '../sample-drafts.ts';
import { placeCaptions } from './place-captions.ts';

const FERRY = '云溪渡口的老船工罗水生解开缆绳送乡亲过河';
const FIELD = '城东公社春耕农具全部修好下田';
const cohesion = measureCohesion([FERRY, FIELD, '夜校开课', '新书到店']);
const drafts = sampleDrafts(['headline 渡口', `body ${FERRY}`], ['headline 春耕', `body ${FIELD}`]);
const place = (text: string, after: number, isFirst = false) =>
  formatDrafts(placeCaptions(drafts, [{ line: sampleLine(text), after, isFirst }], cohesion));

test('a caption comes to the article before or after it, whichever it is about', () => {
  expect(place('老船工罗水生', 0)[0]).toContain('caption 老船工罗水生');
  expect(place('春耕农具', 0)[1]).toContain('caption 春耕农具');
});

test('who took the picture says nothing of what a caption is about', () => {
  expect(place('夜校开课。（城东公社 何田摄）', 0)[0]).toContain('caption 夜校开课。（城东公社 何田摄）');
});

test("a caption right below a headline is that article's", () => {
  expect(place('春耕农具', 0, true)[0]).toContain('caption 春耕农具');
});

const STORY = `${'夜校开课书声琅琅'.repeat(6)}灯火`;

test('a long caption about neither article is photo news between them', () => {
  expect(STORY).toHaveLength(50);
  expect(place(STORY, 0)).toEqual([expect.anything(), [`caption ${STORY}`], expect.anything()]);
  expect(place(STORY, -1)[0]).toEqual([`caption ${STORY}`]);
  expect(place(STORY, 1)[2]).toEqual([`caption ${STORY}`]);
});

test('a shorter one is a caption of the article above', () => {
  expect(place(STORY.slice(1), 0)).toHaveLength(2);
});

test('a long caption that shares a fifth of its words with an article is its caption', () => {
  expect(place(`${FERRY}，${STORY}`, 0)).toHaveLength(2);
});

test('photo news may begin with its headline; it is signed and surely begins', () => {
  const [, news] = placeCaptions(
    drafts,
    [{ line: sampleLine(`夜校开课读书 ${STORY}`), after: 0, isFirst: false }],
    cohesion,
  );
  expect(formatDrafts(news === undefined ? [] : [news])).toEqual([
    ['headline 夜校开课读书', `caption ${STORY}`],
  ]);
  expect(news).toMatchObject({ isSigned: true, opening: 10, weakestCrosshead: Infinity });
});

test('below a headline without text a caption is all of the article', () => {
  const [only] = sampleDrafts(['headline 渡口']);
  const line = sampleLine(STORY);
  expect(
    placeCaptions(only === undefined ? [] : [only], [{ line, after: 0, isFirst: true }], cohesion),
  ).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { sampleDrafts, formatDrafts } from '../sample-drafts.ts';
import { joinOpenings } from './join-openings.ts';

const INSIDE = 'body ，罗水生照例解开缆绳。';
const OPENING = 'body 本报讯 云溪渡口换了新船。';
const join = (...drafts: readonly (readonly string[])[]) =>
  formatDrafts(joinOpenings(sampleDrafts(...drafts)));

test('an opening without headline comes above the middle of the article before it', () => {
  expect(join(['headline 渡口换新船', INSIDE, 'caption 新船'], [OPENING, 'caption 老船'])).toEqual([
    ['headline 渡口换新船', OPENING, INSIDE, 'caption 新船', 'caption 老船'],
  ]);
});

test('the joined article is signed as its opening was', () => {
  const [headed, opening] = sampleDrafts(['headline 渡口换新船', INSIDE], [OPENING]);
  if (headed === undefined || opening === undefined) throw new Error('two drafts were made');
  expect(joinOpenings([headed, { ...opening, isSigned: true }])[0]?.isSigned).toBe(true);
});

test.each([
  ['the text above begins with a sentence', ['headline 甲', 'body 清晨五点。'], [OPENING]],
  ['the text above is a crosshead', ['headline 甲', 'crosshead ，渡口'], [OPENING]],
  ['the text above has an opening', ['headline 甲', INSIDE, 'body 本报讯 甲。'], [OPENING]],
  ['the article above has a signature', ['headline 甲', 'byline 陶然', INSIDE], [OPENING]],
  ['the opening has a head', ['headline 甲', INSIDE], ['headline 乙', OPENING]],
  ['the opening has a signature', ['headline 甲', INSIDE], ['byline 陶然', OPENING]],
  ['the text below opens no report', ['headline 甲', INSIDE], ['body 清晨五点。']],
])('nothing is joined when %s', (_, ...drafts) => expect(join(...drafts)).toEqual(drafts));

test('nothing is joined to a text that a signature has closed', () => {
  const [headed, opening] = sampleDrafts(['headline 甲', INSIDE], [OPENING]);
  if (headed === undefined || opening === undefined) throw new Error('two drafts were made');
  expect(joinOpenings([{ ...headed, isSigned: true }, opening])).toHaveLength(2);
});

test.each(['清晨”解开缆绳', '清晨）解开缆绳', '。清晨'])('%s stands inside a text', (text) =>
  expect(join(['headline 甲', `body ${text}`], [OPENING])).toHaveLength(1),
);
test.each(['（清晨）解开缆绳', '“清晨”解开缆绳', '清晨解开缆绳以后渡口人渐渐多了）'])('%s does not', (text) =>
  expect(join(['headline 甲', `body ${text}`], [OPENING])).toHaveLength(2),
);

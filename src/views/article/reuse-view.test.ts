import { expect, test } from 'vitest';
import { foldLetters } from '../../text/folding.ts';
import { reuseNotices } from './reuse-link-view.ts';
import { reuseView } from './reuse-view.ts';
import {
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
  sampleParagraph,
} from '../../content/sample-archive.ts';

const HAND_OUT = '今年春耕早动手早安排，全省各地备足种子、农具和肥料，抢抓晴好天气，力争按时完成播种任务。';
const END = '为夏粮丰收打下基础，各地都要抓紧。';
const older = printedDate('2021-03-03');
const source = sampleArticle('0000000b-aaaa', {
  date: older,
  title: '先登的一篇',
  paragraphs: [sampleParagraph(HAND_OUT + END)],
});
const copy = sampleArticle('0000000a-aaaa', {
  title: '后登的一篇',
  paragraphs: [sampleParagraph(`${HAND_OUT}我市也不例外。${END}`), sampleParagraph('城东公社已经开犁。')],
});
const archive = sampleArchive(
  [samplePage('0000000a'), samplePage('0000000b', { date: older })],
  [copy, source],
);
const [reuse] = archive.reuse;
if (reuse === undefined) throw new Error('The planted text was not found');
const view = reuseView(reuse, archive);
const letters = foldLetters(HAND_OUT + END).key.length;

test('the older article stands first, with how much of it is shared', () => {
  expect(view.articles.map(({ id, part }) => [id, part])).toEqual([
    [source.id, '占此文 100%'],
    [copy.id, `占此文 ${Math.floor((100 * letters) / (letters + 14))}%`],
  ]);
});

test('rows that are the same say the same on both sides, the other says what one has alone', () => {
  const [passage] = view.passages;
  expect(passage?.rows.map(({ isSame, sides }) => [isSame, sides.map(({ text }) => text)])).toEqual([
    [true, [HAND_OUT, HAND_OUT]],
    [false, ['', '我市也不例外。']],
    [true, [END, END]],
  ]);
});

test('each side leads to its paragraph and its raw line', () => {
  expect(view.passages[0]?.rows[0]?.sides[1]).toMatchObject({
    href: `/articles/${copy.id}/#p1`,
    line: { text: '原文第 1 行', href: '/pages/0000000a/raw/#L1' },
  });
});

test('each of the two articles names the other and how many letters are the same', () => {
  const notices = [source, copy].map((article) => reuseNotices(article, archive));
  expect(notices.map(([notice]) => [notice?.other.id, notice?.text, notice?.href])).toEqual([
    [copy.id, `有 ${letters} 字相同`, `/reuse/${reuse.id}/`],
    [source.id, `有 ${letters} 字相同`, `/reuse/${reuse.id}/`],
  ]);
});

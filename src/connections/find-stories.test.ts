import { expect, test } from 'vitest';
import { findStories } from './find-stories.ts';
import { makeConnections } from './make-connections.ts';
import { sampleArticle, sampleParagraph } from '../content/sample-archive.ts';

const HAND_OUT =
  '今年春耕早动手早安排，全省各地备足种子、农具和肥料，抢抓晴好天气，力争按时完成播种任务，为夏粮丰收打下基础。';
const OWN = '记者到乡里看了看，地头的机器从早响到晚，种粮大户说今年的墒情是几年里最好的一回。';

const storiesOf = (...texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    findStories(
      makeConnections(
        texts.map((text, at) => sampleArticle(`0000000${at}-aaaa`, { paragraphs: [sampleParagraph(text)] })),
      ),
    ),
  );

test('all prints of a hand-out, cut or not, are one story', () => {
  const [first, second, third] = ['00000000-aaaa', '00000001-aaaa', '00000003-aaaa'];
  expect(storiesOf(HAND_OUT, HAND_OUT.slice(0, -12), OWN, `本报讯${HAND_OUT}`)).toEqual({
    [first]: first,
    [second]: first,
    [third]: first,
  });
});

test('articles that share a passage only are two stories', () => {
  expect(storiesOf(`${HAND_OUT.slice(0, 30)}${OWN}`, HAND_OUT)).toEqual({});
});

test('a brief inside a round-up is a story of its own', () => {
  const others = '城东公社开渠引水。城西公社修路架桥。城南公社植树造林。城北公社兴办学校。'.repeat(6);
  expect(storiesOf(HAND_OUT, `${others}${HAND_OUT}`)).toEqual({});
});

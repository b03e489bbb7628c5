import { expect, test } from 'vitest';
import { judgePage } from './judge-page.ts';

const known = {
  kicker: [],
  headline: '渡口老船工守望四十年',
  headlineAlt: [],
  deck: [],
  bylines: [{ role: '记者', name: '陶然' }],
  dateline: null,
  paragraphs: [
    '云溪渡口的老船工罗水生今年六十八岁，在渡口撑船整整四十年。清晨五点，罗水生照例解开缆绳，送第一批卖菜的乡亲过河。',
  ],
  captions: [],
  softBreaks: [],
};
const text = [
  '渡口老船工守望四十年',
  '□本报记者 陶然',
  '云溪渡口的老船工罗水生今年六十八岁，在渡口撑船整整四十年。清晨五点，罗水生照例解',
  '开缆绳，送第一批卖菜的乡亲过河。',
].join('\n\n');

test('what is parsed as it is known to be is right', () => {
  const { seam, begin, whole, headline, bylines } = judgePage({ name: 'p', text, articles: [known] });
  expect([seam, begin, whole, headline, bylines].map((all) => all.map(({ isRight }) => isRight))).toEqual(
    Array.from({ length: 5 }, () => [true]),
  );
});

test('a headline, a signature and a seam that are known to be others are wrong', () => {
  const other = {
    ...known,
    headline: '另一个标题',
    bylines: [],
    paragraphs: [known.paragraphs[0]?.replace('解开缆绳', '解下帆布，开缆绳') ?? ''],
  };
  const { seam, headline, bylines } = judgePage({ name: 'p', text, articles: [other] });
  expect([seam, headline, bylines].map((all) => all.map(({ isRight }) => isRight))).toEqual([
    [false],
    [false],
    [false],
  ]);
});

import { expect, test } from 'vitest';
import { fold } from '../format/fold.ts';
import { sampleArticle } from '../sample-article.ts';
import { searchFields } from './search-fields.ts';

const article = {
  ...sampleArticle({
    headline: '众志成城',
    dateline: '本报讯',
    paragraphs: ['今天开工。', '明天竣工。'],
    caption: '工地一角',
    photographer: '赵六',
  }),
  bylines: [
    { role: '记者' as const, name: '王五', spans: [] },
    { role: '记者' as const, name: '李四', spans: [] },
  ],
};
const holds = (run: string): boolean => searchFields(article).some(({ text }) => fold(text).includes(run));

test.each(['讯今天', '开工。明天', '一角摄影赵六', '王五李四', '记者王五', '记者李四', '摄影赵六'])(
  '%s is a run',
  (run) => {
    expect(holds(run)).toBe(true);
  },
);

test.each(['成城本报', '竣工。工地', '赵六本报讯', '李四摄影赵六'])('%s would pass over a border', (run) => {
  expect(holds(run)).toBe(false);
});

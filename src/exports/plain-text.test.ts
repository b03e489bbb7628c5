import { expect, test } from 'vitest';
import { sampleArticle, sampleParagraph } from '../content/sample-archive.ts';
import { formatText } from './plain-text.ts';
import { sampleReference } from './citations/sample-reference.ts';

const plain = (text: string) => ({ text, spans: [{ start: 0, end: text.length }], changes: [] });

test('an article as text has its title lines, names, body, captions and citation', () => {
  const photographer = { role: '摄影', name: '李一', spans: [] } as const;
  const caption = { ...plain('社员下田。'), id: 'c1', after: 0, credit: null };
  const article = sampleArticle('0000000a-aaaa', {
    kicker: [plain('城东公社')],
    bylines: [{ role: '记者', name: '丁一', spans: [] }],
    dateline: plain('本报讯'),
    paragraphs: [sampleParagraph('早动手。'), sampleParagraph('怎样做', { role: 'crosshead' })],
    captions: [{ ...caption, credits: [{ ...photographer, spans: [] }] }],
  });
  const reference = sampleReference({ note: '日期为推定。' });
  expect(formatText(article, reference)).toBe(`城东公社
春耕开始

记者 丁一

\u3000\u3000本报讯\u3000早动手。
怎样做

社员下田。（摄影 李一）

——
丁一. 春耕开始[N/OL]. 安邑日报，2000-11-20（15）. https://a.example/1/.
日期为推定。
`);
});

test('a dateline without a body paragraph to open stands on its own', () => {
  const article = sampleArticle('0000000a-aaaa', {
    dateline: plain('本报讯'),
    paragraphs: [sampleParagraph('要点一。', { role: 'keyPoints' })],
  });
  expect(formatText(article, sampleReference())).toContain('\n\n\u3000\u3000本报讯\n要点一。\n\n');
});

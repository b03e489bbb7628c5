import { expect, test } from 'vitest';
import { indexLines } from '../../text/lines.ts';
import { articleBodyView } from './article-body-view.ts';
import { sampleArchive, sampleArticle, samplePage, sampleParagraph } from '../../content/sample-archive.ts';

const id = '0000000a-aaaa';
const caption = { text: '送种。', spans: [{ start: 0, end: 3 }], changes: [], credit: null, credits: [] };

function bodyOf(fields: Parameters<typeof sampleArticle>[1]) {
  const article = sampleArticle(id, fields);
  return articleBodyView(article, sampleArchive([samplePage('0000000a')], [article]), indexLines(''));
}

test('key points stand together under their title', () => {
  const body = bodyOf({
    paragraphs: [
      sampleParagraph('核心', { role: 'keyPointsTitle' }),
      sampleParagraph('早种', { role: 'keyPoints' }),
      sampleParagraph('早收', { role: 'keyPoints' }),
    ],
  });
  expect(body).toMatchObject([
    { kind: 'keyPoints', title: { id: 'p1' }, points: [{ id: 'p2' }, { id: 'p3' }] },
  ]);
});

test('a caption stands after the paragraph that it stood after', () => {
  const body = bodyOf({
    paragraphs: [sampleParagraph('甲。'), sampleParagraph('乙。')],
    captions: [
      { ...caption, id: `${id}-c1`, after: -1 },
      { ...caption, id: `${id}-c2`, after: 0 },
    ],
  });
  expect(body.map((item) => item.kind)).toEqual(['figure', 'paragraph', 'figure', 'paragraph']);
});

test('the dateline opens the first paragraph of the body, not a key point', () => {
  const body = bodyOf({
    dateline: { text: '本报讯', spans: [{ start: 0, end: 3 }], changes: [] },
    paragraphs: [
      sampleParagraph('早种', { role: 'keyPoints' }),
      sampleParagraph('甲。'),
      sampleParagraph('乙。'),
    ],
  });
  expect(body.flatMap((item) => (item.kind === 'paragraph' ? [item.dateline] : []))).toEqual(['本报讯', '']);
});

test('a dateline without a paragraph to open stands alone, above all', () => {
  const body = bodyOf({
    dateline: { text: '本报讯', spans: [{ start: 0, end: 3 }], changes: [] },
    paragraphs: [sampleParagraph('早种', { role: 'keyPoints' })],
    captions: [{ ...caption, id: `${id}-c1`, after: -1 }],
  });
  expect(body.map((item) => item.kind)).toEqual(['paragraph', 'figure', 'keyPoints']);
  expect(body[0]).toMatchObject({ dateline: '本报讯', runs: [] });
});

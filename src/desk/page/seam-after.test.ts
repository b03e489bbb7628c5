import { expect, test } from 'vitest';
import { sampleArticle, samplePage, sampleParagraph } from '../../content/sample-archive.ts';
import type { ParagraphRecord } from '../../records/article-record.ts';
import { seamAfter } from './seam-after.ts';

type Seam = ParagraphRecord['seams'][number];

const DOUBTFUL_SEAM = { at: 3, confidence: 0.3, decided: false, evidence: [] };

function found(seam: Partial<Seam>): number | undefined {
  const paragraph = sampleParagraph('早动手早安排', { seams: [{ ...DOUBTFUL_SEAM, ...seam }] });
  const built = {
    page: samplePage('00000001', { text: paragraph.text }),
    articles: [sampleArticle('00000001-aaaa', { paragraphs: [paragraph] })],
  };
  const page = { id: '00000001', title: '', text: paragraph.text, built, corrections: [], messages: [] };
  return seamAfter(page, [{ start: 0, end: 3 }]);
}

test('text goes on behind a doubtful seam', () => expect(found({})).toBe(3));
test.each<[string, Partial<Seam>]>([
  ['somebody decided', { decided: true }],
  ['is sure', { confidence: 0.9 }],
  ['ends another piece', { at: 5 }],
])('a seam that %s asks nothing', (_, seam) => expect(found(seam)).toBeUndefined());

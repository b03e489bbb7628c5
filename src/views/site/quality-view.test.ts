import { expect, test } from 'vitest';
import { qualityView } from './quality-view.ts';
import {
  inferredDate,
  sampleArchive,
  sampleArticle,
  samplePage,
  sampleParagraph,
} from '../../content/sample-archive.ts';

const SURE = { at: 1, confidence: 0.9, evidence: ['word'], decided: false };
const pages = [
  samplePage('00000001'),
  samplePage('00000002', { date: inferredDate('2021-03-04', '2021-03-06') }),
  samplePage('00000003', { date: inferredDate('2021-03-04', '2021-03-06') }),
];
const article = sampleArticle('00000001-aaaa', {
  truncated: true,
  paragraphs: [
    sampleParagraph('春耕已经开始。', {
      seams: [SURE, { ...SURE, confidence: 0.1 }, { ...SURE, confidence: 0.1, decided: true }],
      gaps: [{ at: 2, note: '行末缺字' }],
    }),
  ],
});
const view = qualityView(sampleArchive(pages, [article]));

test('a seam that a person decided is no doubt, however unsure the parser was', () =>
  expect(view.doubtful.slice(0, 3).map(({ count }) => count)).toEqual(['3 处', '1 处', '1 处']));

test('a printed date and an inferred one are counted apart', () =>
  expect(view.known.slice(0, 2).map(({ count }) => count)).toEqual(['1 个版面', '2 个版面']));

test('lost text is counted, and so are lost ends', () =>
  expect(view.missing.map(({ count }) => count)).toEqual(['1 处', '1 篇', '0 篇']));

import { expect, test } from 'vitest';
import { archiveKey } from './archive-key.ts';
import { sampleArticle, sampleParagraph } from '../content/sample-archive.ts';

const one = sampleArticle('0000000a-aaaa', { paragraphs: [sampleParagraph('今年春耕早动手。')] });
const other = sampleArticle('0000000b-aaaa');

test('the order of articles, and of what a record has, does not matter', () => {
  const turned = Object.fromEntries(Object.entries(one).toReversed());
  expect(archiveKey([other, { ...one, ...turned }])).toBe(archiveKey([one, other]));
});

test.each([
  ['text', { paragraphs: [sampleParagraph('今年春耕早动手！')] }],
  ['title', { title: '春耕' }],
  ['kind', { kind: 'brief' as const }],
])('another %s is another archive', (_, changed) => {
  expect(archiveKey([{ ...one, ...changed }, other])).not.toBe(archiveKey([one, other]));
});

test('an article more is another archive', () => {
  expect(archiveKey([one])).not.toBe(archiveKey([one, other]));
});

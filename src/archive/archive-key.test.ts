import { expect, test } from 'vitest';
import { archiveKey, knowSearchedDigest } from './archive-key.ts';
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

test('another role of who made a picture is another archive', () => {
  const [taken, drawn] = (['摄影', '供图'] as const).map((role) => {
    const credit = { role, name: '李四', spans: [] };
    const caption = {
      id: `${one.id}-c1`,
      text: '春耕',
      spans: [],
      changes: [],
      credit,
      credits: [credit],
      after: 0,
    };
    return archiveKey([{ ...one, captions: [caption] }]);
  });
  expect(taken).not.toBe(drawn);
});

test('an article more is another archive', () => {
  expect(archiveKey([one])).not.toBe(archiveKey([one, other]));
});

test('of what search neither finds, filters nor shows nothing counts', () => {
  expect(archiveKey([{ ...one, corrections: ['c1'], order: 7 }])).toBe(archiveKey([one]));
});

test('a sum that was kept with an article is not made again', () => {
  const read = { ...other };
  const key = archiveKey([read]);
  const kept = { ...one };
  knowSearchedDigest(kept, 'kept');
  expect(archiveKey([kept, read])).not.toBe(archiveKey([one, read]));
  expect(archiveKey([read])).toBe(key);
});

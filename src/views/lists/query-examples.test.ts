import { expect, test } from 'vitest';
import { sampleArchive, sampleArticle, samplePage, sampleParagraph } from '../../content/sample-archive.ts';
import { searchInMemory } from '../../search/search-in-memory.ts';
import { querySigns } from '../../words/search-words.ts';
import { queryExamples } from './query-examples.ts';

const lines = (text: string) => ({ text, spans: [], changes: [] });
const articles = [
  sampleArticle('0000000a-aaaa', {
    headline: lines('春耕备播　不误农时'),
    bylines: [{ role: '记者', name: '王五', spans: [] }],
    paragraphs: [sampleParagraph('今年，春耕备播，再接再厉，五谷丰登。')],
    captions: [
      { ...lines('社员在田间春耕。'), id: '0000000a-aaaa-c1', credit: null, credits: [], after: -1 },
    ],
  }),
  sampleArticle('0000000a-bbbb', { order: 2, paragraphs: [sampleParagraph('去年，春耕备播，五谷丰登。')] }),
  sampleArticle('0000000a-cccc', { order: 3, paragraphs: [sampleParagraph('春耕备播，顺利。')] }),
];
const examples = queryExamples(sampleArchive([samplePage('0000000a')], articles));

test('there is an example of every sign, and each finds something', async () => {
  const archive = await searchInMemory({ articles });
  const found = await Promise.all(
    examples.map(async ({ example }) => [example, (await archive.findIds(example)).length > 0]),
  );
  expect(found).toEqual(examples.map(({ example }) => [example, true]));
  expect(examples.map(({ meaning }) => meaning)).toEqual(
    Object.values(querySigns).map(({ meaning }) => meaning),
  );
});

test('an archive that has no example of a sign does not show it', () =>
  expect(queryExamples(sampleArchive([]))).toEqual([]));

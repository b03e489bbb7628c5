import { expect, test } from 'vitest';
import { sampleArchive, sampleArticle, samplePage } from './sample-archive.ts';
import { suggestionsView } from './suggestions-view.ts';

const named = sampleArticle('0000000a-aaaa', { bylines: [{ role: '记者', name: '王五', spans: [] }] });
const nameless = { ...sampleArticle('0000000a-bbbb'), headline: null };
const shown = suggestionsView(sampleArchive([samplePage('0000000a')], [named, nameless]));

test('who signed is offered with the paper, and leads to the page of the name', () => {
  expect(shown.filter(({ kind }) => kind === 'contributor')).toMatchObject([{ text: '王五' }]);
});

test('an article without a headline is not offered', () => {
  expect(shown.filter(({ kind }) => kind === 'headline').map(({ href }) => href)).toEqual([
    '/articles/0000000a-aaaa/',
  ]);
});

import { expect, test } from 'vitest';
import { checkSections } from './check-articles.ts';
import { sampleArticle } from '../sample-archive.ts';

function rulesFor(names: readonly string[]): readonly string[] {
  const rules: string[] = [];
  const articles = names.map((name) =>
    sampleArticle('00000001-aaaa', { section: { slug: 'nongshi', name } }),
  );
  checkSections(articles, ({ rule }) => rules.push(rule));
  return rules;
}

test('two names of one pinyin are an error', () =>
  expect(rulesFor(['农事', '农时'])).toEqual(['section/shared-slug']));

test('one name set with and without spaces is one section', () =>
  expect(rulesFor(['农　事', '农事'])).toEqual([]));

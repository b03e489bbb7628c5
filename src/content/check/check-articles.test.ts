import { expect, test } from 'vitest';
import { checkContributors, checkSections } from './check-articles.ts';
import { makeContributors } from '../make/derived-records.ts';
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

test('a published address of nobody is told, unless it leads to somebody', () => {
  const byline = { id: '1', article: 'a', role: '记者', name: '张伟', contributor: 'p/zhang-wei' } as const;
  const addresses = [
    { key: 'p/zhang-wei', name: '张伟' },
    { key: 'p/zhang-da', name: '张大' },
    { key: 'p/zhang-wai', name: '张外', redirect: 'p/zhang-wei' },
    { key: 'p/li-wei', name: '李伟', redirect: 'p/li-da' },
  ];
  const reasons: string[] = [];
  const placeOf = () => ({ file: 'contributors.yaml' });
  checkContributors(makeContributors([byline]), { value: addresses, placeOf }, ({ reason }) =>
    reasons.push(reason),
  );
  expect(reasons).toEqual([
    '已公布的署名者“张大”没有文章了，地址 p/zhang-da 会失效。',
    '已公布的署名者“李伟”转到 p/li-da，而那里没有人。',
  ]);
});

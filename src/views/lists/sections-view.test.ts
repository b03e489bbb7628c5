import { expect, test } from 'vitest';
import { sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { sectionEntries } from './sections-view.ts';

test('only articles of the holdings count, and sections without any are left out', () => {
  const inSection = (id: string, slug: string, name: string) =>
    sampleArticle(id, { section: { slug, name } });
  const own = inSection('0000000a-aaaa', 'nongshi', '农事');
  const archive = sampleArchive(
    [samplePage('0000000a'), samplePage('0000000b')],
    [own, inSection('0000000b-aaaa', 'nongshi', '农事'), inSection('0000000b-bbbb', 'jieqi', '节气')],
  );
  const held = { base: '/dates/', pages: [], articles: [own] };
  expect(sectionEntries(held, archive)).toEqual([
    { name: '农事', href: '/sections/nongshi/', note: '', count: '1 篇' },
  ]);
});

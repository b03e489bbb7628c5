import type { ArticleRecord } from '../records/article-record.ts';
import type { Report } from '../report.ts';
import { pageFile } from './page-file.ts';

/** Reports sections of different names that would share an address. Spaces in a name do not make it another. */
export function checkSections(articles: readonly ArticleRecord[], report: Report): void {
  const sections = articles.flatMap(({ section, pageId }) => (section ? [{ ...section, pageId }] : []));
  for (const [slug, same] of Map.groupBy(sections, (section) => section.slug)) {
    const names = [...new Set(same.map(({ name }) => name.replaceAll(/\s/gu, '')))];
    if (names.length === 1) continue;
    report({
      place: { file: pageFile(same.at(-1)?.pageId ?? '') },
      severity: 'error',
      rule: 'section/shared-slug',
      reason: `栏目“${names.join('”“')}”的拼音都是 ${slug}，地址会相同。`,
      mend: '在 content/registry/sections.yaml 中给其中一个另定拼音。',
    });
  }
}

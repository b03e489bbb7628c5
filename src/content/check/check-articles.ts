import { listTexts } from '../../archive/article-texts.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { pageIdOf } from '../../records/article-id.ts';
import type { ContributorAddress, ContributorRecord, IssuedId } from '../../records/registry-records.ts';
import type { TextRecord } from '../../records/reading-text-record.ts';
import type { Report } from '../../report.ts';
import { holds } from '../../text/span.ts';
import { pageFile, registryFiles } from '../read/content-files.ts';
import type { YamlRecord } from '../read/read-yaml.ts';

/**
 * Reports ids that two articles share, published ids that would vanish or that lead away from a living article, and ids that are
 * not issued yet. Ids of pages that are `unread`, because their own errors are reported or they are elsewhere, may be missing.
 */
export function checkIds(
  articles: readonly ArticleRecord[],
  issued: YamlRecord<readonly IssuedId[]>,
  unread: (pageId: string) => boolean,
  report: Report,
): void {
  for (const [id, same] of Map.groupBy(articles, (article) => article.id)) {
    if (same.length > 1) reportShared(id, same, report);
  }
  const ids = new Set(articles.map(({ id }) => id));
  for (const [index, { id, redirect }] of issued.value.entries()) {
    const goal = redirect ?? id;
    if (redirect !== undefined && ids.has(id)) {
      report({
        place: issued.placeOf([index, 'redirect']),
        severity: 'error',
        rule: 'id/redirects-living',
        reason: `文章 ${id} 还在，却写着转到 ${redirect}。`,
        mend: '删去 redirect，或用校改并入那篇文章。',
      });
    }
    if (ids.has(goal) || unread(pageIdOf(goal))) continue;
    report({
      place: issued.placeOf([index, redirect === undefined ? 'id' : 'redirect']),
      severity: 'error',
      rule: 'id/vanished',
      reason:
        redirect === undefined
          ? `已公布的文章 ${id} 不见了，它的地址会失效。`
          : `已公布的文章 ${id} 转到 ${redirect}，而那篇文章不存在。`,
      mend: '用校改恢复这篇文章，或给它写上 redirect: 并入或取代它的文章编号。',
    });
  }
  const known = new Set(issued.value.map(({ id }) => id));
  for (const [pageId, fresh] of Map.groupBy(
    articles.filter(({ id }) => !known.has(id)),
    ({ pageId: page }) => page,
  )) {
    report({
      place: { file: pageFile(pageId) },
      severity: 'info',
      rule: 'id/not-issued',
      reason: `${fresh.length} 篇文章的编号尚未登记：${fresh.map(({ id }) => id).join('、')}。`,
      mend: '定稿后运行 npm run issue-ids，此后编号不再改变。',
    });
  }
}

function reportShared(id: string, same: readonly ArticleRecord[], report: Report): void {
  report({
    place: { file: pageFile(same[0]?.pageId ?? '') },
    severity: 'error',
    rule: 'id/shared',
    reason: `${same.length} 篇文章的编号都是 ${id}：${same.map(({ title }) => title).join('；')}。`,
    mend: '它们的正文开头相同，多半是同一篇被识读了两次：用 hide 校改隐去重复的。',
  });
}

/** Tells of published addresses of contributors at which nobody is any more, and of those that lead to nobody. */
export function checkContributors(
  contributors: readonly ContributorRecord[],
  { value: addresses, placeOf }: YamlRecord<readonly ContributorAddress[]>,
  report: Report,
): void {
  const keys = new Set(contributors.map(({ key }) => key));
  for (const [index, { key, name, redirect }] of addresses.entries()) {
    if (keys.has(redirect ?? key)) continue;
    report({
      place: placeOf([index]),
      severity: 'warning',
      rule: 'contributor/vanished',
      reason:
        redirect === undefined
          ? `已公布的署名者“${name}”没有文章了，地址 ${key} 会失效。`
          : `已公布的署名者“${name}”转到 ${redirect}，而那里没有人。`,
      mend: '名字如是误识后改正的，在这一条写上 redirect: 改正后的署名者的 key。',
    });
  }
}

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
      mend: `在 ${registryFiles.sections} 中给其中一个另定拼音。`,
    });
  }
}

/**
 * Reports texts with a quotation mark that has no partner, unless lost text explains it or they are known to be whole: those with
 * one of the raw offsets `complete`. `file` is that of the page.
 */
export function checkQuotes(
  article: ArticleRecord,
  complete: readonly number[],
  file: string,
  report: Report,
): void {
  const torn = new Set<TextRecord>(article.paragraphs.filter(({ gaps }) => gaps.length > 0));
  for (const text of listTexts(article)) {
    const [span] = text.spans;
    if (!span || torn.has(text) || isBalanced(text.text)) continue;
    if (text.spans.some((one) => complete.some((at) => holds(one, at)))) continue;
    report({
      place: { file, span },
      severity: 'warning',
      rule: 'text/unbalanced-quotes',
      reason: '这一段的引号不成对。',
      mend: '对照原文：多出或误识的引号用 text 校改，缺文用 gap 校改注明。',
    });
  }
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return !text.includes('"') && count('“') === count('”') && count('‘') === count('’');
}

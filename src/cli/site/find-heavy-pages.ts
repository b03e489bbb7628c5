import { gzipSync } from 'node:zlib';
import { ARTICLE_BUDGET } from './article-budget.ts';
import type { BuiltSite, SiteProblem } from './built-site.ts';
import { resolveLink } from './resolve-link.ts';
import type { SitePage } from './site-page.ts';

/** Finds articles whose page and style sheets together are heavier than the budget. */
export function findHeavyPages(site: BuiltSite): SiteProblem[] {
  return site.pages
    .filter(({ address }) => /^\/articles\/[^/]+\/$/u.test(address))
    .map((page) => ({ file: page.file, weight: weightOf(page, site) }))
    .filter(({ weight }) => weight > ARTICLE_BUDGET)
    .map(({ file, weight }) => ({
      file,
      line: 1,
      column: 1,
      rule: 'weight',
      reason: `Unexpected ${weight} bytes of compressed HTML and CSS, expected at most ${ARTICLE_BUDGET}`,
    }));
}

function weightOf(page: SitePage, site: BuiltSite): number {
  const styles = page.elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'stylesheet')
    .flatMap(
      ({ attributes }) =>
        resolveLink(attributes.get('href') ?? '', page.address, site.origin)?.pathname ?? [],
    )
    .flatMap((path) => site.files.get(path.slice(1)) ?? []);
  return [Buffer.from(page.source), ...styles].reduce((sum, content) => sum + gzipSync(content).length, 0);
}

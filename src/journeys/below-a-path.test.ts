import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { openInventedSite } from './invented-site.ts';
import { journey } from './journey.ts';
import { searchPage } from './search-page.ts';

const FILES = {
  'content/registry/cities.yaml':
    '- { slug: heyang, name: 河阳, fullName: 河阳市, province: 河南省, districts: [] }\n',
  'content/registry/papers.yaml': '- { slug: heyang-ribao, name: 河阳日报, city: heyang }\n',
  'content/registry/sections.yaml': '{}\n',
  'content/registry/articles.yaml': '[]\n',
  'content/pages/0000000a.txt': `城东修好三座桥

本报讯（记者 王一） 3月2日，城东三座危桥全部修好通车，两岸群众出行更加方便，再不用绕行十多公里。

图为通车现场。（李凯 摄）
`,
  'content/pages/0000000a.yaml': `source: invented.txt
city: { value: heyang, basis: printed, evidence: 报头所印。 }
paper: { value: heyang-ribao, basis: printed, evidence: 报头所印。 }
date: { edtf: 2021-03-04, earliest: '2021-03-04', latest: '2021-03-04', basis: printed, evidence: [] }
`,
} as const;

const belowPath = journey
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await openInventedSite(FILES);
    onCleanup(site.close);
    return site;
  })
  .extend('siteUrl', { scope: 'file' }, ({ site }) => site.url);

belowPath('every check of a built site holds below a path', async ({ site }) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/check-site.ts'], {
    cwd: site.root,
  });
  expect(stdout).toContain('hold together');
});

belowPath(
  'search and lists lead to an article and its raw lines below a path',
  async ({ visit, siteUrl }) => {
    const at = (path: string): string => `${siteUrl}${path}`;
    const page = await visit('/', { expectedErrors: /404/u });
    const { results, total } = searchPage;
    const suggestions = page.waitForResponse(at('search/suggestions.json'));
    const box = page.locator('search [name=q]');
    await box.focus();
    expect((await suggestions).status()).toBe(200);
    await box.fill('三座桥');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${at('search/')}?q=**`);
    expect(await total(page)).toBe(1);
    await results(page).getByRole('link').first().click();
    await page.locator('article mark').first().waitFor();
    const article = page.url().replace(/\?.*/u, '');
    const cited = article.replace(siteUrl, 'https://example.org/henan/');
    expect(await page.locator('#cite-gbt').textContent()).toContain(cited);
    await page.locator('article').getByRole('link', { name: '原始文本' }).first().click();
    await page.waitForURL(`${at('pages/0000000a/raw/')}#**`);
    for (const list of ['cities/heyang/', 'captions/', 'pages/0000000a/']) {
      await page.goto(at(list));
      await page
        .locator(`main a[href^="${new URL(article).pathname}"]`)
        .first()
        .waitFor();
    }
    await page.goto(at('search/?mode=related&q=群众出行怎样更方便'));
    await page.locator('[data-related-total]').waitFor();
    await page.locator('[data-related-results] a.title').first().click();
    await page.waitForURL(`${article}**`);
    await page.goto(at('articles/0000000a-none/'));
    await page.locator('main').getByRole('link', { name: '城市' }).first().click();
    await page.waitForURL(at('cities/'));
  },
);

import { expect } from 'vitest';
import { listen } from '../../cli/serve/listen.ts';
import { openInventedSite } from '../invented-site.ts';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';

/** Errors that a browser logs when another archive cannot be reached, and when it is asked at all. */
const OTHER_HOSTS = /asked|CORS|ERR_|Failed to load resource/u;

const CONTENT = {
  'content/registry/cities.yaml':
    '- { slug: heyang, name: 河阳, fullName: 河阳市, province: 河南省, districts: [] }\n',
  'content/registry/papers.yaml': '- { slug: heyang-ribao, name: 河阳日报, city: heyang }\n',
  'content/registry/sections.yaml': '{}\n',
  'content/registry/articles.yaml': '[]\n',
  'content/changes.yaml': "- { id: first, date: '2021-09-20', pages: [0000000a], note: 首批入藏。 }\n",
  'content/pages/0000000a.txt':
    '社区防控疫情有新招\n\n本报讯（记者 王一） 疫情期间，各社区组织志愿者上门送菜送药，居民足不出户就能买到东西。\n',
  'content/pages/0000000a.yaml': `source: invented.txt
city: { value: heyang, basis: printed, evidence: 报头所印。 }
paper: { value: heyang-ribao, basis: printed, evidence: 报头所印。 }
date: { edtf: 2021-03-04, earliest: '2021-03-04', latest: '2021-03-04', basis: printed, evidence: [] }
`,
} as const;

const withOthers = journey.extend('invented', { scope: 'file' }, async ({ siteUrl }, { onCleanup }) => {
  const servers = await Promise.all([
    // Answers, but lets no other page read it.
    listen((_, response) => response.end('{}'), { port: 0, host: undefined }),
    listen(
      (_, response) => {
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end(JSON.stringify({ archive: '', version: '1.5.2', common: [], bundles: [] }));
      },
      { port: 0, host: undefined },
    ),
  ]);
  const [closed, older] = servers.map(({ url }) => url);
  const others = [
    ['河南文库', siteUrl],
    ['停机文库', await unusedAddress()],
    ['不许文库', closed],
    ['旧版文库', older],
  ];
  const site = await openInventedSite({
    ...CONTENT,
    'content/archive.yaml': `name: 河阳文库\ncontact: wenku@heyang.example\narchives:\n${others.map(([name, address]) => `  - { name: ${name}, address: '${address}' }\n`).join('')}`,
  });
  onCleanup(async () => {
    await Promise.all([site, ...servers].map(({ close }) => close()));
  });
  return site;
});

/** An address at which nothing listens. */
async function unusedAddress(): Promise<string> {
  const { url, close } = await listen(() => undefined, { port: 0, host: undefined });
  await close();
  return url;
}

withOthers(
  'two archives built apart answer one question; one that is dead, closed or of another version fails alone',
  { timeout: 300_000 },
  async ({ visit, siteUrl, invented }) => {
    const page = await visit(
      `${invented.url}search/?mode=related&q=${encodeURIComponent('疫情期间社区志愿者送菜')}`,
      {
        expectedErrors: OTHER_HOSTS,
      },
    );
    await page.locator('[data-related-total]').waitFor();
    const items = page.locator('[data-related-results] > li');
    const facts = await items.locator('.facts').allTextContents();
    expect(facts.some((one) => one.startsWith('河南文库'))).toBe(true);
    expect(facts.some((one) => one.startsWith('河阳日报'))).toBe(true);
    expect(await page.title()).toContain('河阳文库');
    expect(await page.locator('.site-footer a[href^=mailto]').textContent()).toBe('wenku@heyang.example');
    const hrefs = await items
      .locator('a.title')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const [at, href] of hrefs.entries()) {
      const isForeign = facts[at]?.startsWith('河南文库') === true;
      expect(href?.startsWith(siteUrl)).toBe(isForeign);
    }
    const problems = await page.locator('[data-related-status] .problem').allTextContents();
    expect(
      problems.map((text) => /“(?<name>[^”]*)”(?<what>没有答复|的索引是另一版本)/u.exec(text)?.[0]),
    ).toEqual(['“停机文库”没有答复', '“不许文库”没有答复', '“旧版文库”的索引是另一版本']);
  },
);

journey(
  'the page that is shown as an example searches this archive from another port',
  async ({ visit, siteUrl }) => {
    const page = await visit('/data/', { expectedErrors: OTHER_HOSTS });
    const shown = (await page.locator('[data-pagefind-example]').textContent()) ?? '';
    const code = page.locator('[data-pagefind-example] code');
    const inset = await code.evaluate((element) => getComputedStyle(element).paddingInlineStart);
    expect(inset, 'its first line is set in from the others').toBe('0px');
    const example = shown.replaceAll(/(?<=')[^']*(?=\/pagefind\/)/gu, siteUrl.replace(/\/$/u, ''));
    expect(example.trim().split('\n').length).toBeLessThan(16);
    const other = await listen(
      (_, response) => {
        response.setHeader('Content-Type', 'text/html;charset=utf-8');
        response.end(example);
      },
      { port: 0, host: undefined },
    );
    try {
      await page.goto(other.url);
      await page.locator('#query').fill(searchPage.common);
      await page.locator('#query').press('Enter');
      const links = page.locator('#hits a');
      await links.first().waitFor();
      expect(await links.count()).toBeGreaterThan(5);
      expect(await links.first().getAttribute('href')).toContain(`${siteUrl}articles/`);
      expect(await page.locator('#hits mark').count()).toBeGreaterThan(0);
    } finally {
      await other.close();
    }
  },
);

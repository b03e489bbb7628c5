import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { gunzip } from '../../search/format/gunzip.ts';
import { packEntries } from '../../search/index/pack-entries.ts';
import { readEntries } from '../../search/query/read-entries.ts';
import { download } from '../download.ts';
import { excessWidth, NARROWEST_PHONE } from '../narrow-screen.ts';
import { addressIn } from '../address-of.ts';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';
import { violationsByDayAndNight } from '../violations-by-day-and-night.ts';

const { common, results, total } = searchPage;

const lines = (page: Page) => page.locator('.concordance tbody tr');
const idsOf = (page: Page) =>
  results(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-article-id')));

journey('the whole list of results is taken along in every format, in its order', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}&year=2022&sort=oldest`);
  await total(page);
  const ids = await idsOf(page);
  const rows: { id: string; hits: string }[] = parse(await download(page, 'CSV'), { columns: true });
  expect(rows.map(({ id }) => id)).toEqual(ids);
  const shown = await page.locator('[data-search-occurrences]').textContent();
  const hits = rows.reduce((sum, row) => sum + Number(row.hits), 0);
  expect(shown).toContain(String(hits));
  const { articles } = JSON.parse(await download(page, 'JSON'));
  expect(articles.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect((await download(page, 'BibTeX')).match(/^@/gmu)).toHaveLength(ids.length);
  expect((await download(page, 'RIS')).match(/^ER {2}-/gmu)).toHaveLength(ids.length);
});

journey('results are fetched a newspaper page at a time', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`, { isNew: true });
  await total(page);
  const pages = new Set((await idsOf(page)).map((id) => id?.split('-')[0]));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(addressIn(request.url())));
  await download(page, 'JSON');
  expect(asked.filter((path) => path.startsWith('/search/pages/'))).toHaveLength(pages.size);
  expect(asked.filter((path) => path.startsWith('/articles/'))).toEqual([]);
});

journey('a download that lacks a file is none, and says so', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`, { isNew: true, expectedErrors: /Failed|ERR_FAILED/u });
  const all = await total(page);
  const said = page.locator('[data-tool-status]');
  const downloads: unknown[] = [];
  page.on('download', (one) => downloads.push(one));
  await page.route('**/search/pages/*.json', (route) => route.abort());
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  await said.filter({ hasText: '没有下载' }).waitFor();
  expect(downloads).toEqual([]);
  await page.unroute('**/search/pages/*.json');
  expect(JSON.parse(await download(page, 'JSON')).articles).toHaveLength(all);
});

journey('a long download tells how far it is, and can be stopped', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`, { isNew: true });
  const all = await total(page);
  const said = page.locator('[data-tool-status]');
  let isFirst = true;
  await page.route('**/search/pages/*.json', async (route) => {
    const isAnswered = isFirst;
    isFirst = false;
    if (isAnswered) await route.continue();
  });
  await page.getByRole('button', { name: 'RIS', exact: true }).click();
  await said.filter({ hasText: new RegExp(`[1-9]\\d* / ${all}`, 'u') }).waitFor();
  await said.getByRole('button').press('Enter');
  expect(await said.textContent()).toContain('已停止');
});

journey('the link that is copied leads to the same results', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}&year=2022`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const all = await total(page);
  await page.locator('[data-tool=copy]').click();
  await page.locator('[data-tool-status]:not(:empty)').waitFor();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  expect(await total(page)).toBe(all);
});

journey('one line an occurrence, sorted by what follows, and back', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}&year=2022`);
  await total(page);
  const sum = page.locator('[data-search-occurrences]:not(:empty)');
  const promised = Number((await sum.textContent())?.match(/\d+/u)?.[0]);
  await page.locator('[data-view=lines]').click();
  await page.waitForURL(/view=lines/u);
  await lines(page).first().waitFor();
  expect(await lines(page).count()).toBe(promised);
  await page.locator('[data-order=right]').click();
  const rights = await page.locator('.concordance td.right').allTextContents();
  expect(rights).toEqual(rights.toSorted(new Intl.Collator('zh-CN').compare));
  expect(await page.locator('th[aria-sort=ascending]').count()).toBe(1);
  await page.goBack();
  await results(page).first().waitFor();
  expect(await lines(page).count()).toBe(0);
});

journey('forms with confused characters are found when asked for, and named', async ({ visit }) => {
  const page = await visit('/search/?q=入员');
  const exact = await total(page);
  await page.locator('[name=near]').check();
  await page.waitForURL(/near=1/u);
  expect(await total(page)).toBeGreaterThan(exact);
  expect(await page.locator('[data-search-status]').textContent()).toMatch(/只有形近的写法/u);
  const named = results(page).filter({ has: page.locator('.form:not(:empty)') });
  expect(await named.first().locator('.form').textContent()).toContain('人员');
  await named.first().locator('a.title').click();
  await page.locator('.hit-mark').first().waitFor();
  expect(new Set(await page.locator('.hit-mark').allTextContents())).toContain('人员');
});

journey('one story in several papers is listed once, with its copies under it', async ({ visit }) => {
  const page = await visit('/search/', { isNew: true });
  await page.route('**/entries.bin', async (route) => {
    const packed = Uint8Array.from(await (await route.fetch()).body());
    const entries = readEntries(await gunzip(packed), '');
    const asOne = packEntries(entries.map((entry) => ({ ...entry, story: 'one' })));
    await route.fulfill({ body: gzipSync(asOne) });
  });
  await page.goto(`/search/?q=${common}&year=2022`);
  const all = await total(page);
  const copies = page.locator('.same-story');
  await copies.waitFor();
  expect(await page.locator('[data-search-results] > li').count()).toBe(1);
  expect(await results(page).count()).toBe(all);
  await copies.locator('summary').first().click();
  expect(await copies.locator('li').first().isVisible()).toBe(true);
});

for (const view of ['lines', 'near']) {
  journey(`axe finds nothing on ${view}, and it fits the narrowest phone`, async ({ visit }) => {
    const address = {
      lines: `/search/?q=${common}&year=2022&view=lines`,
      near: '/search/?q=入员&year=2022&near=1',
    }[view];
    const page = await visit(address ?? '', { viewport: NARROWEST_PHONE });
    await total(page);
    await (view === 'lines' ? lines(page) : results(page)).first().waitFor();
    expect(await violationsByDayAndNight(page)).toEqual([]);
    expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  });
}

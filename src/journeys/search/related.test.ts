import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { addressIn } from '../address-of.ts';
import { journey } from '../journey.ts';
import { excessWidth, NARROWEST_PHONE } from '../narrow-screen.ts';
import { articleIds, publishedTexts } from '../published-texts.ts';
import { searchPage } from '../search-page.ts';
import { violationsByDayAndNight } from '../violations-by-day-and-night.ts';

const { common, field, results, total } = searchPage;
const LOST = /Failed to load resource|ERR_FAILED/u;

const addressOf = (query: string, more: Readonly<Record<string, string>> = {}): string =>
  `/search/?${new URLSearchParams({ q: query, mode: 'related', ...more }).toString()}`;
const settled = (page: Page) =>
  page.locator('[data-related-total], [data-related-status] .problem').first().waitFor();
const listed = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-related-results] > li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-article-id')));
const relatedTotal = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-related-total]').getAttribute('data-related-total'));

/** Words of an article in an order in which no article has them, and the id of that article. */
async function shuffledWords(page: Page): Promise<{ readonly query: string; readonly id: string }> {
  const [text] = await publishedTexts(page, articleIds().slice(0, 1));
  const [title = ''] = text?.passages ?? [];
  const characters = [...title.replaceAll(/\P{Script=Han}/gu, '')];
  const half = Math.floor(characters.length / 2);
  return {
    query: [...characters.slice(half), ...characters.slice(0, half)].join(''),
    id: text?.id ?? '',
  };
}

journey('words in another order find the article first, with what they have in common', async ({ visit }) => {
  const page = await visit('/help/');
  const { query, id } = await shuffledWords(page);
  await page.goto(addressOf(query));
  await settled(page);
  const ids = await listed(page);
  expect(ids[0]).toBe(id);
  expect(await relatedTotal(page)).toBe(ids.filter((one) => one !== null).length);
  const first = page.locator('[data-related-results] > li').first();
  expect(await first.getByText(/^同有：/u).count()).toBe(1);
  expect(await first.locator('mark').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-result-total]').count()).toBe(0);
  await first.locator('a.title').click();
  await page.waitForURL(/articles/u);
  await page.locator('.hit-bar').waitFor();
});

journey('the same question always gets the same answer', async ({ visit }) => {
  const page = await visit(addressOf('疫情期间的口罩'));
  await settled(page);
  const before = await listed(page);
  for (const query of ['隔离', '复工']) {
    await field(page).fill(query);
    await field(page).press('Enter');
    await settled(page);
  }
  await page.goto(addressOf('疫情期间的口罩'));
  await settled(page);
  expect(await listed(page)).toEqual(before);
});

journey('the switch stands in the address, and back leads to the exact search', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`);
  const all = await total(page);
  await page.locator('[name=mode][value=related]').check();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('mode')).toBe('related');
  expect(await results(page).count()).toBe(0);
  await page.reload();
  await settled(page);
  expect(await page.locator('[name=mode][value=related]').isChecked()).toBe(true);
  await page.goBack();
  expect(await total(page)).toBe(all);
  expect(await page.locator('[data-related]').isHidden()).toBe(true);
});

journey('filters leave only what is of their city and days, as in exact search', async ({ visit }) => {
  const page = await visit(addressOf(common));
  await settled(page);
  const box = page.locator('.search-filters label:has([name=city])').first();
  const city = (await box.textContent()) ?? '';
  await box.click();
  await page.waitForURL(/city=/u);
  await page.locator('.chosen button').waitFor();
  await settled(page);
  const facts = await page.locator('[data-related-results] .facts').allTextContents();
  expect(facts.length).toBeGreaterThan(0);
  for (const one of facts) expect(one).toContain(city.trim());
  await page.goto(addressOf(common, { from: '2020-01-01', to: '2020-12-31' }));
  await settled(page);
  const dated = await page.locator('[data-related-results] .facts').allTextContents();
  expect(dated.length).toBeGreaterThan(0);
  for (const one of dated) expect(one).toContain('2020 年');
});

journey('an exact search with nothing is followed by what is related, clearly apart', async ({ visit }) => {
  const page = await visit('/help/');
  const { query, id } = await shuffledWords(page);
  await page.goto(`/search/?q=${query}`);
  expect(await total(page)).toBe(0);
  await settled(page);
  expect((await listed(page))[0]).toBe(id);
  expect(await total(page)).toBe(0);
  expect(await results(page).count()).toBe(0);
  expect(await page.locator('[data-related] h2').textContent()).toBe('按相关度');
});

journey(
  'an exact search with few results keeps its count, and what is related repeats none',
  async ({ visit }) => {
    const page = await visit('/help/');
    const [text] = await publishedTexts(page, articleIds().slice(0, 1));
    const run = [...(text?.passages.at(-1) ?? '')].slice(0, 12).join('').trim();
    await page.goto(`/search/?q=${run}`);
    expect(await total(page)).toBe(1);
    await settled(page);
    const exact = await results(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-article-id')),
    );
    const related = await listed(page);
    expect(exact).toEqual([text?.id]);
    expect(related.length).toBeGreaterThan(0);
    expect(related).not.toContain(text?.id);
  },
);

journey('pages about the archive are found too', async ({ visit }) => {
  const page = await visit(addressOf('怎样引用一篇文章'));
  await settled(page);
  const links = await page
    .locator('[data-related-results] a.title')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.slice(0, 3).map(addressIn)).toContain('/help/');
});

journey('nothing of Pagefind is loaded before it is asked for', async ({ visit }) => {
  const page = await visit(`/search/?q=${common}`, { isNew: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await total(page);
  await page.waitForLoadState('networkidle');
  await page.goto(`/articles/${articleIds()[0] ?? ''}/`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /pagefind|related/u.test(url))).toEqual([]);
});

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  absent: (route) => route.fulfill({ status: 404 }),
  lost: (route) => route.abort(),
  'another page': (route) => route.fulfill({ body: '<!doctype html><p>404', contentType: 'text/html' }),
  'cut off': async (route) => {
    const whole = await (await route.fetch()).body();
    await route.fulfill({ body: whole.subarray(0, Math.floor(whole.length / 2)) });
  },
};
/** Each file is lost once, the parts of the index in every way. */
const LOSSES = [
  ...Object.keys(FAULTS).map((fault) => ({ file: 'part of the index', pattern: '**/*.pf_index', fault })),
  { file: 'head of the index', pattern: '**/*.pf_meta', fault: 'absent' },
  { file: 'engine', pattern: '**/wasm.*.pagefind', fault: 'cut off' },
  { file: 'program', pattern: '**/pagefind.js*', fault: 'lost' },
  { file: 'entry', pattern: '**/pagefind-entry.json*', fault: 'another page' },
  { file: 'text of a result', pattern: '**/*.pf_fragment', fault: 'absent' },
  { file: 'list of bundles', pattern: '**/bundles.json', fault: 'absent' },
  { file: 'file of a filter', pattern: '**/*.pf_filter', fault: 'cut off' },
] as const;

for (const { file, pattern, fault } of LOSSES) {
  journey(
    `the ${file} that is ${fault} is told, never a silent zero, and asked for again`,
    async ({ visit }) => {
      const page = await visit('/help/', { isNew: true, expectedErrors: LOST });
      await page.context().route(pattern, (route) => FAULTS[fault]?.(route));
      await page.goto(addressOf(common, { city: 'puyang' }));
      const problem = page.locator('[data-related-status] .problem');
      await problem.waitFor();
      expect(await problem.textContent()).toContain('没有全部载入');
      expect(await page.locator('[data-related-total]').count()).toBe(0);
      await page.context().unroute(pattern);
      await page.locator('[data-related-status] [data-search-retry]').click();
      await page.locator('[data-related-total]').waitFor();
      expect(await relatedTotal(page)).toBeGreaterThan(0);
    },
  );
}

journey('index and pages of different builds are told apart', async ({ visit }) => {
  const page = await visit('/help/', { isNew: true });
  await page.route('**/bundles.json', async (route) => {
    const list: object = JSON.parse(await (await route.fetch()).text());
    await route.fulfill({ json: { ...list, archive: 'ffff000011112222' } });
  });
  await page.goto(addressOf(common));
  await settled(page);
  expect(await page.locator('[data-related-status] .problem').textContent()).toContain('不是同一次生成');
  expect(await page.locator('[data-search-reload]').count()).toBe(1);
});

journey('the switch, the list and its links are reached by keyboard', async ({ visit }) => {
  const page = await visit('/search/');
  await field(page).focus();
  await page.keyboard.type(common);
  await total(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('exact');
  await page.keyboard.press('ArrowRight');
  await settled(page);
  const inList = () =>
    page.evaluate(() => document.activeElement?.closest('[data-related-results]') !== null);
  for (let step = 0; step < 90 && !(await inList()); step += 1) await page.keyboard.press('Tab');
  expect(await inList()).toBe(true);
  expect(await page.locator('[data-related-status]').getAttribute('aria-live')).toBe('polite');
});

journey('axe finds nothing on what is related, and it fits the narrowest phone', async ({ visit }) => {
  const page = await visit(addressOf(common), { viewport: NARROWEST_PHONE });
  await settled(page);
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  expect(await violationsByDayAndNight(page)).toEqual([]);
});

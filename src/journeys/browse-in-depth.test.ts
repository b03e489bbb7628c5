import { expect } from 'vitest';
import { getPublishedArticle, readPublishedArticles } from '../cli/site/published-articles.ts';
import { addressIn, addressOf } from './address-of.ts';
import { journey } from './journey.ts';
import { searchPage } from './search-page.ts';

const all = readPublishedArticles();
const article = getPublishedArticle(({ captions }) => captions.length > 0);
const [year = '', month = '', day = ''] = article.date.earliest.split('-');

const countIn = (text: string): number => Number(/\d+/u.exec(text)?.[0]);

journey('from a day to the same day in any year, and on to its pages', async ({ visit }) => {
  const page = await visit(`/dates/${year}/${month}/${day}/`);
  await page.locator(`main a[href$="/dates/on/${month}-${day}/"]`).click();
  expect(await page.locator('h1').textContent()).toContain(`${Number(month)} 月 ${Number(day)} 日`);
  expect(await page.locator(`main a[href$="/articles/${article.id}/"]`).count()).toBeGreaterThan(0);
  await page.locator(`h2 a[href$="/dates/${year}/${month}/${day}/"]`).click();
  expect(addressOf(page)).toBe(`/dates/${year}/${month}/${day}/`);
});

journey('arrow keys go from day to day in a calendar, Enter opens one', async ({ visit }) => {
  const page = await visit(`/dates/${year}/${month}/`);
  const days = page.locator('.month-calendar td a');
  await days.first().focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  const hrefs = await days.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const href of hrefs) {
    expect(await focused()).toBe(href);
    await page.keyboard.press('ArrowRight');
  }
  expect(await focused(), 'beyond the last day').toBe(hrefs.at(-1));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${hrefs.at(-2) ?? ''}`);
});

journey('a calendar tells its kinds of days apart by words, too', async ({ visit }) => {
  const page = await visit(`/dates/${year}/${month}/`, { javaScriptEnabled: false });
  const labels = await page.locator('.month-calendar td a .hidden').allTextContents();
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(label).toMatch(/日期印在版面上|日期为推定|推定区间/u);
});

journey('captions are narrowed to a city, a year and a photographer without scripts', async ({ visit }) => {
  const page = await visit('/captions/', { javaScriptEnabled: false });
  const entries = page.locator('.caption-filters span:has(> a)');
  const offered = await entries.evaluateAll((spans) =>
    spans.map((span) => ({
      href: span.querySelector('a')?.getAttribute('href') ?? '',
      note: span.querySelector('small')?.textContent ?? '',
    })),
  );
  const total = all.reduce((sum, { captions }) => sum + captions.length, 0);
  for (const { href, note } of offered) {
    await page.goto(addressIn(href));
    const expected = addressIn(href) === '/captions/' ? total : countIn(note);
    expect(await page.locator('.caption-list > li').count(), href).toBe(expected);
    expect(await page.locator('.caption-filters [aria-current]').getAttribute('href')).toBe(href);
  }
  const ofCity = offered.filter(({ href }) => addressIn(href).startsWith('/captions/city/'));
  expect(ofCity.reduce((sum, { note }) => sum + countIn(note), 0)).toBe(total);
});

journey('a place named on the page of a city is found in as many of its articles', async ({ visit }) => {
  const page = await visit('/cities/');
  await page.locator('main').getByRole('link', { name: article.city }).first().click();
  const place = page.locator('.name-list li:has(a[href*="/search/"])').first();
  const count = countIn((await place.locator('small').last().textContent()) ?? '');
  await place.locator('a').click();
  expect(await searchPage.total(page)).toBe(count);
});

journey('the words that related articles share are in both of them', async ({ visit }) => {
  const page = await visit('/');
  for (const { id } of all) {
    await page.goto(`/articles/${id}/`);
    const reasons = page.locator('.rail li:has(.related-terms)');
    if ((await reasons.count()) === 0) continue;
    const other = await reasons.first().locator('.title').getAttribute('href');
    await reasons.first().locator('.related-terms a').first().click();
    await searchPage.total(page);
    const found = await searchPage
      .results(page)
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-article-id')));
    expect(found).toContain(id);
    expect(found).toContain(addressIn(other ?? '').split('/')[2]);
    return;
  }
  throw new Error('No article has related ones');
});

journey('an article says what is related to it, or that nothing can be said', async ({ visit }) => {
  const page = await visit('/', { javaScriptEnabled: false });
  for (const { id } of all) {
    await page.goto(`/articles/${id}/`);
    const isExplained = (await page.locator('.rail .related-terms').count()) > 0;
    const isOpen = (await page.locator('.rail').getByText('暂无相关文章').count()) > 0;
    expect(isOpen, id).toBe(!isExplained);
    expect(await page.locator('.rail a[href$="/about/method/#related"]').count()).toBe(1);
  }
});

journey('sections and names show when they were printed', async ({ visit }) => {
  const page = await visit('/sections/');
  await page.locator('main h2 a').first().click();
  const counts = await page.locator('.year-strips td a').allTextContents();
  const listed = await page.locator('.entries > li').count();
  expect(counts.filter((text) => /\d/u.test(text)).reduce((sum, text) => sum + Number(text), 0)).toBe(listed);
});

journey(
  'the page of shared texts lists each pair with its comparison, or says that there is none',
  async ({ visit }) => {
    const page = await visit('/about/method/');
    await page.locator('main a[href$="/reuse/"]').click();
    const pairs = await page.locator('main .entries > li').count();
    if (pairs === 0) expect(await page.locator('main').textContent()).toContain('没有 30 字以上');
    else {
      await page.locator('main .entries .title').first().click();
      expect(await page.locator('.reuse-table').count()).toBeGreaterThan(0);
    }
  },
);

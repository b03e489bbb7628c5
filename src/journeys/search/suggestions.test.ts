import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { getPublishedArticle } from '../../cli/site/published-articles.ts';
import { journey } from '../journey.ts';
import { NARROWEST_PHONE } from '../narrow-screen.ts';
import { violationsByDayAndNight } from '../violations-by-day-and-night.ts';

const { id, headline: title } = getPublishedArticle(
  ({ headline }) => headline !== null && headline.length > 5,
);
const beginning = [...(title ?? '')].slice(0, 4).join('');

const field = (page: Page) => page.locator('search input[name=q]');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

async function type(page: Page, text: string): Promise<void> {
  const loaded = page.waitForResponse(/suggestions\.json/u);
  await field(page).focus();
  await loaded;
  await field(page).pressSequentially(text);
}

journey('headlines are offered while a reader types, and opened with the keyboard', async ({ visit }) => {
  const page = await visit('/cities/');
  await type(page, beginning);
  await options(page).first().waitFor();
  const box = page.getByRole('combobox');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = page.locator(`#${(await box.getAttribute('aria-activedescendant')) ?? ''}`);
  expect(await active.getAttribute('aria-selected')).toBe('true');
  expect(await active.textContent()).toContain(title ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/articles/${id}/`, 'u'));
});

journey('Escape closes the suggestions, and Enter then searches for what was typed', async ({ visit }) => {
  const page = await visit('/cities/');
  await type(page, beginning);
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await options(page).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/u);
  expect(new URL(page.url()).searchParams.get('q')).toBe(beginning);
});

journey('nothing is offered while an input method composes', async ({ visit }) => {
  const page = await visit('/help/', { isNew: true });
  await page.clock.install();
  await page.goto('/cities/');
  await type(page, '');
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: beginning, selectionStart: 4, selectionEnd: 4 });
  await page.clock.runFor(300);
  expect(await options(page).count()).toBe(0);
  await input.send('Input.insertText', { text: beginning });
  await options(page).first().waitFor();
});

journey('a search box works without its suggestions', async ({ visit }) => {
  const page = await visit('/cities/', { isNew: true, expectedErrors: /suggestions|ERR_FAILED/u });
  await page.route(/suggestions\.json/u, (route) => route.abort());
  await field(page).fill(beginning);
  await field(page).press('Enter');
  await page.waitForURL(/\/search\/\?q=/u);
});

for (const address of ['/', '/cities/', '/search/']) {
  journey(
    `the key / leads to the search box of ${address}, and stays a sign inside it`,
    async ({ visit }) => {
      const page = await visit(address);
      await page.keyboard.press('/');
      expect(await field(page).evaluate((input) => input.matches(':focus'))).toBe(true);
      await page.keyboard.press('/');
      expect(await field(page).inputValue()).toBe('/');
    },
  );
}

journey('a reader can turn the key / off, on all pages', async ({ visit }) => {
  const page = await visit('/help/');
  await page.locator('details.reading-settings summary').click();
  await page.getByRole('group', { name: '按键' }).getByText('不用').click();
  for (const address of ['/help/', '/cities/', '/search/']) {
    await page.goto(address);
    await page.keyboard.press('/');
    expect(await field(page).evaluate((input) => input.matches(':focus'))).toBe(false);
    expect(await field(page).getAttribute('aria-keyshortcuts')).toBeNull();
  }
});

journey('the search page offers suggestions, and searches what was typed all the same', async ({ visit }) => {
  const page = await visit('/search/');
  await type(page, beginning);
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  expect(await options(page).count()).toBe(0);
  await page.locator('[data-result-total]').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe(beginning);
});

journey('axe finds nothing on open suggestions, and they fit the narrowest phone', async ({ visit }) => {
  const page = await visit('/cities/', { viewport: NARROWEST_PHONE });
  await type(page, beginning);
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await violationsByDayAndNight(page)).toEqual([]);
  const list = await page.getByRole('listbox').boundingBox();
  expect(list?.x).toBeGreaterThanOrEqual(0);
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(NARROWEST_PHONE.width);
});

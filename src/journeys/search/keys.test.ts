import { expect } from 'vitest';
import { addressOf } from '../address-of.ts';
import { journey } from '../journey.ts';
import { searchPage } from '../search-page.ts';

const { common, field, total } = searchPage;

journey('the Enter that confirms a candidate neither searches nor jumps', async ({ visit }) => {
  const page = await visit('/help/', { isNew: true });
  await page.clock.install();
  await page.goto('/search/');
  await field(page).focus();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'yi qing', selectionStart: 7, selectionEnd: 7 });
  await page.clock.runFor(600);
  expect(page.url()).toMatch(/\/search\/$/u);
  await input.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  expect(await page.locator('[data-result-total]').count()).toBe(0);
  await input.send('Input.insertText', { text: common });
  expect(await total(page)).toBeGreaterThan(0);
  expect(await field(page).inputValue()).toBe(common);
  expect(new URL(page.url()).searchParams.get('q')).toBe(common);
});

journey('a candidate confirmed the way of Safari does not send the form', async ({ visit }) => {
  const page = await visit('/search/');
  const prevented = await field(page).evaluate((input) => {
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      bubbles: true,
      cancelable: true,
    });
    return !input.dispatchEvent(enter);
  });
  expect(prevented).toBe(true);
});

for (const address of ['/', '/cities/', '/search/']) {
  journey(`an Enter inside a composition does not leave ${address}`, async ({ visit }) => {
    const page = await visit(address, { isNew: true });
    await page.evaluate(() => {
      addEventListener('submit', () => (document.title = 'sent'), { capture: true });
    });
    await page.locator('input[name=q]').focus();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'yi qing', selectionStart: 7, selectionEnd: 7 });
    await page.keyboard.press('Enter');
    expect(await page.title()).not.toBe('sent');
    expect(addressOf(page) + new URL(page.url()).search).toBe(address);
  });
}

journey('search works with the keyboard alone', async ({ visit }) => {
  const page = await visit('/search/');
  for (
    let step = 0;
    step < 30 && !(await field(page).evaluate((input) => input.matches(':focus')));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(common);
  await page.keyboard.press('Enter');
  await total(page);
  const onFilter = () =>
    page.evaluate(() => document.activeElement?.matches('.search-filters [type=checkbox]') ?? false);
  for (let step = 0; step < 60 && !(await onFilter()); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForURL(/city=/u);
  await total(page);
  expect(await onFilter()).toBe(true);
});

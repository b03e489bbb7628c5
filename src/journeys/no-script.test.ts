import { expect } from 'vitest';
import { journey } from './journey.ts';
import { pageTypes } from '../cli/site/page-types.ts';

for (const [type, address] of Object.entries(pageTypes())) {
  if (type === 'search') continue;
  journey(`${type} says the same without scripts`, async ({ visit }) => {
    const scripted = await visit(address, { expectedErrors: /404/u });
    const plain = await visit(address, {
      javaScriptEnabled: false,
      expectedErrors: /404/u,
    });
    // Buttons appear only where a script stands behind them.
    const read = (page: typeof plain): Promise<string> =>
      page.locator('main').evaluate((main) => {
        for (const button of main.querySelectorAll('button, script')) button.remove();
        return main.textContent;
      });
    expect(await read(plain)).toBe(await read(scripted));
  });
}

journey('search says that it needs scripts and offers the lists', async ({ visit }) => {
  const page = await visit('/search/', { javaScriptEnabled: false });
  const main = page.locator('main');
  expect(await main.innerText()).toContain('脚本');
  for (const list of ['/cities/', '/dates/', '/sections/']) {
    expect(await main.locator(`a[href$="${list}"]`).first().isVisible(), list).toBe(true);
  }
});

journey('no button without a script behind it can be seen', async ({ visit }) => {
  const page = await visit(pageTypes()['article'] ?? '', { javaScriptEnabled: false });
  const buttons = page.locator('button:not([type="submit"])');
  for (const button of await buttons.all()) expect(await button.isVisible()).toBe(false);
});

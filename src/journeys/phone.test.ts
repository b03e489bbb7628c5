import { expect } from 'vitest';
import { excessWidth, NARROWEST_PHONE } from './narrow-screen.ts';
import { journey } from './journey.ts';
import { pageTypes } from '../cli/site/page-types.ts';

/** A common phone, and the narrowest screen that WCAG 1.4.10 asks for. */
const WIDTHS = [390, NARROWEST_PHONE.width] as const;

for (const width of WIDTHS) {
  journey(`no type of page scrolls sideways at ${width} px`, async ({ visit }) => {
    const page = await visit('/', { viewport: { width, height: 780 }, expectedErrors: /404/u });
    const wide: string[] = [];
    for (const [type, address] of Object.entries(pageTypes())) {
      await page.goto(address);
      const excess = await excessWidth(page);
      if (excess > 0) wide.push(`${type} (${address}): ${excess} px too wide`);
    }
    expect(wide).toEqual([]);
  });
}

journey('no type of page scrolls sideways when its text is twice as large', async ({ visit }) => {
  const page = await visit('/', { viewport: { width: 1280, height: 900 }, expectedErrors: /404/u });
  const wide: string[] = [];
  for (const [type, address] of Object.entries(pageTypes())) {
    await page.goto(address);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    const excess = await excessWidth(page);
    if (excess > 0) wide.push(`${type} (${address}): ${excess} px too wide`);
  }
  expect(wide).toEqual([]);
});

journey('the text of an article is large enough on a phone', async ({ visit }) => {
  const SMALLEST_TEXT = 18;
  const page = await visit(pageTypes()['article'] ?? '', { viewport: { width: 390, height: 780 } });
  const size = await page.evaluate('parseFloat(getComputedStyle(document.querySelector("#p1")).fontSize)');
  expect(size).toBeGreaterThanOrEqual(SMALLEST_TEXT);
});

journey('the header of an article takes two lines of a phone at most', async ({ visit }) => {
  const TWO_LINES = 120;
  const page = await visit(pageTypes()['article'] ?? '', { viewport: { width: 390, height: 780 } });
  expect((await page.locator('body > header').boundingBox())?.height).toBeLessThanOrEqual(TWO_LINES);
});

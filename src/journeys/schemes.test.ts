import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';
import { pageTypes } from '../cli/site/page-types.ts';

const MIDDLE = 128;
const address = pageTypes()['article'] ?? '';

/** Brightness of the paper and of the ink that stands on it, 0 to 255. */
function readBrightness(page: Page): Promise<{ readonly paper: number; readonly ink: number }> {
  return page.evaluate(() => {
    const brightnessOf = (color: string): number => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) throw new Error('No canvas');
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    };
    return {
      paper: brightnessOf(getComputedStyle(document.documentElement).backgroundColor),
      ink: brightnessOf(getComputedStyle(document.querySelector('h1') ?? document.body).color),
    };
  });
}

journey('by day the paper is bright and the ink is dark', async ({ visit }) => {
  const { paper, ink } = await readBrightness(await visit(address, { colorScheme: 'light' }));
  expect({ paper: paper > MIDDLE, ink: ink > MIDDLE }).toEqual({ paper: true, ink: false });
});

journey('by night the paper is dark and the ink is bright', async ({ visit }) => {
  const { paper, ink } = await readBrightness(await visit(address, { colorScheme: 'dark' }));
  expect({ paper: paper > MIDDLE, ink: ink > MIDDLE }).toEqual({ paper: false, ink: true });
});

journey('on paper an article has neither header nor footer nor other articles', async ({ visit }) => {
  const page = await visit(address);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() =>
    Object.fromEntries(
      ['body > header', 'body > footer', 'aside', 'h1', '#p1'].map((part) => [
        part,
        document.querySelector(part)?.checkVisibility() ?? false,
      ]),
    ),
  );
  expect(printed).toEqual({
    'body > header': false,
    'body > footer': false,
    aside: false,
    h1: true,
    '#p1': true,
  });
});

import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readNotation } from '../cli/score/corpus-page.ts';
import { readPublishedArticles } from '../cli/site/published-articles.ts';
import { cutAtWords } from '../text/cut-at-words.ts';
import { journey } from './journey.ts';

const WIDTHS = [320, 390, 768, 1280] as const;
const TITLES = '.headlines > *, .sheet-head h1, .article-body > h3, .entries :is(.title, .kicker)';
const pages = [...new Set(readPublishedArticles().map(({ pageId }) => `/pages/${pageId}/`))];

journey('no headline breaks a word on any screen', async ({ visit }) => {
  const page = await visit('/');
  const broken = new Set<string>();
  let lines = 0;
  for (const address of ['/', '/pages/', ...pages]) {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const found = await brokenWords(page);
      lines += found.breaks;
      for (const word of found.broken) broken.add(`${address} at ${width} px: ${word}`);
    }
  }
  expect([...broken]).toEqual([]);
  expect(lines).toBeGreaterThan(WIDTHS.length);
});

journey('no headline of the corpus breaks a word where it stands in a list', async ({ visit }) => {
  const titles = globSync('src/parser/corpus/*/expected.txt')
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').map(readNotation))
    .filter(({ role }) => ['headline', 'kicker', 'deck'].includes(role))
    .map(({ text }) =>
      cutAtWords(text)
        .map((part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
        .join('<wbr>'),
    );
  const page = await visit('/pages/');
  await page
    .locator('.entries')
    .first()
    .evaluate((list, all) => {
      list.innerHTML = all
        .map((title) => `<li><span class="title"><span class="clauses">${title}</span></span></li>`)
        .join('');
    }, titles);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect((await brokenWords(page)).broken, `at ${width} px`).toEqual([]);
  }
});

/** How many lines of titles are broken, and which words of the browser's dictionary are broken there. */
function brokenWords(page: Page): Promise<{ breaks: number; broken: string[] }> {
  return page.evaluate((titles) => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    const topOf = (node: Text, at: number) => {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().top;
    };
    const broken: string[] = [];
    let breaks = 0;
    for (const title of document.querySelectorAll(titles)) {
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      const tops: number[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!(node instanceof Text)) continue;
        for (let at = 0; at < node.data.length; at += 1) tops.push(topOf(node, at));
      }
      for (const { segment, index, isWordLike } of segmenter.segment(title.textContent)) {
        const isBroken = tops
          .slice(index + 1, index + segment.length)
          .some((top) => top > (tops[index] ?? 0) + 8);
        if (isBroken && isWordLike === true) broken.push(`${segment} in ${title.textContent.trim()}`);
      }
      breaks += tops.filter((top, at) => at > 0 && top > (tops[at - 1] ?? 0) + 8).length;
    }
    return { breaks, broken };
  }, TITLES);
}

import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { parse } from 'yaml';
import { bundleClient } from '../cli/desk/bundle-client.ts';
import { deskAnswers } from '../cli/desk/desk-answers.ts';
import { serveDesk } from '../cli/desk/serve-desk.ts';
import { PROJECT_ROOT } from '../cli/run/project-folders.ts';
import type { SiteServer } from '../cli/serve/listen.ts';
import { readContent } from '../collections/read-content.ts';
import { buildArchive } from '../content/build-archive.ts';
import { correctionsFile } from '../content/read/content-files.ts';
import { formatPublished } from '../content/published/format-published.ts';
import {
  type Anchor,
  CorrectionFile,
  type CorrectionOf,
  type CorrectionRecord,
} from '../records/correction-record.ts';
import { BLOCK_ROLES, INLINE_ROLES } from '../roles.ts';
import { articleWords } from '../words/article-words.ts';
import { journey } from './journey.ts';
import { violationsByDayAndNight } from './violations-by-day-and-night.ts';

let root: string;
let server: SiteServer;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'desk-journey-'));
  await cp(join(PROJECT_ROOT, 'content'), join(root, 'content'), { recursive: true });
  await rm(join(root, 'content/corrections'), { recursive: true });
  const unused = () => Promise.resolve({ ok: true, output: '' });
  server = await serveDesk({
    port: 0,
    token: 'secret',
    client: await bundleClient(),
    answers: deskAnswers({ root, today: () => '2022-06-01', build: unused, check: unused }),
  });
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

const PAGES = ['20dea06d', '39c41d5e', '5eaa9104', 'da2d88bc', 'ec77b263'];

/** Several short articles stand one below the other on it. */
const MOVED = '39c41d5e';

/** A window in which nothing scrolls away while it is dragged to. */
const TALL = { width: 1280, height: 3000 };

/** The shortest: its window is closed and opened again before the save. */
const RELOADED = '20dea06d';

journey.for(PAGES)(
  'an editor with a keyboard alone decides everything on page %s again',
  async (id, { browser }) => {
    const text = await readFile(join(root, `content/pages/${id}.txt`), 'utf8');
    const decided = CorrectionFile.parse(
      parse(await readFile(join(PROJECT_ROOT, correctionsFile(id)), 'utf8')),
    );
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    // Beside the page's name: what was said at the bottom may be of an earlier save.
    const saved = page.locator('.desk-bar').getByText('已保存', { exact: true });
    await page.goto(`${server.url}#page/${id}`);
    await page.locator('.desk-unit').first().waitFor();
    for (const correction of decided) await decide(page, text, correction);
    if (id === RELOADED) {
      await page.reload();
      await page.getByText('接着上次没有保存的改动。').waitFor();
    }
    await page.keyboard.press('Control+s');
    await saved.waitFor();
    expect(publishedOf(id)).toEqual(
      await readFile(join(PROJECT_ROOT, `src/content/published/${id}.txt`), 'utf8'),
    );

    for (const _ of decided) await page.keyboard.press('Control+z');
    await page.getByText('还没有校改').waitFor();
    await page.keyboard.press('Control+s');
    await saved.waitFor();
    await expect(stat(join(root, correctionsFile(id)))).rejects.toThrow('ENOENT');
    expect(complaints).toEqual([]);
    await context.close();
  },
);

function publishedOf(id: string): string {
  const { articles } = buildArchive(
    readContent(root, () => {}),
    () => {},
  );
  return formatPublished(articles.filter(({ pageId }) => pageId === id));
}

async function decide(page: Page, text: string, correction: CorrectionRecord): Promise<void> {
  const { keyboard } = page;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  const type = async (words: string) => {
    await press('Control+a');
    await keyboard.insertText(words);
  };
  const choose = (option: number) => press('Home', ...Array.from({ length: option }, () => 'ArrowDown'));
  await select(page, text, anchorOf(correction));
  switch (correction.op) {
    case 'text':
      await press('t');
      await type(correction.to);
      await press('Tab');
      break;
    case 'gap':
      await press('g', correction.after ? 'Home' : 'End', 'Tab');
      await type(correction.note);
      await press('Tab');
      break;
    case 'join':
      await press(correction.what === 'block' ? 'j' : 'J');
      await select(page, text, correction.next);
      await press('Enter');
      break;
    case 'split':
      await press(correction.what === 'block' ? 'p' : 'P');
      break;
    case 'move':
      if (correction.through) {
        await press('x');
        await select(page, text, correction.through);
      }
      await press('m');
      await select(page, text, correction.before ?? correction.after ?? correction.from);
      await press(correction.before ? 'b' : 'a');
      break;
    case 'hide':
      await press(correction.as === 'noise' ? 'h' : 'd');
      break;
    case 'setRole':
      await press('r');
      await choose([...BLOCK_ROLES, ...INLINE_ROLES].indexOf(correction.role));
      await press('Tab');
      break;
    case 'field':
      await press('f');
      await choose(Object.keys(articleWords.kinds).indexOf(correction.set.kind ?? 'news'));
      await press('Tab', 'Tab', 'Tab', 'Tab');
      break;
    case 'complete':
      await press('w');
  }
  await page.locator('dialog').waitFor();
  await type(correction.reason);
  const step = await page.locator('.desk-decisions > li:not(.desk-muted)').count();
  await press('Enter');
  const added = page.locator('.desk-decisions > li:not(.desk-muted)').nth(step);
  await added.or(page.locator('.desk-problems p').first()).first().waitFor();
  // Roles that change besides are told, and confirmed.
  if ((await page.locator('dialog').count()) > 0) await press('Enter');
  await added.waitFor();
}

/** Finds the words and goes on to the place that is meant. */
async function select(page: Page, text: string, { at, text: words }: Anchor): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
  for (let place = text.indexOf(words); place !== -1 && place <= at; place = text.indexOf(words, place + 1))
    await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

function anchorOf(correction: CorrectionRecord): Anchor {
  switch (correction.op) {
    case 'text':
      return correction.raw;
    case 'gap':
      return anchorOfGap(correction);
    case 'join':
      return correction.first;
    case 'split':
      return correction.begin;
    case 'move':
      return correction.from;
    case 'hide':
    case 'setRole':
      return correction.range;
    case 'field':
      return correction.article;
    case 'complete':
      return correction.text;
  }
}

function anchorOfGap({ before, after }: CorrectionOf<'gap'>): Anchor {
  const anchor = before ?? after;
  if (anchor === undefined) throw new Error('Expected one side of a gap');
  return anchor;
}

journey(
  'what is dragged with the mouse is moved, and a folder that is dropped is taken in',
  async ({ browser }) => {
    const context = await browser.newContext({ viewport: TALL, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${server.url}#page/${MOVED}`);
    // What is drawn is drawn anew when the faults of the page are known.
    await page.waitForLoadState('networkidle');
    const drag = async (moved: Locator, target: Locator) => {
      const handle = moved.locator('.desk-handle');
      await handle.dragTo(target, { targetPosition: { x: 60, y: 3 } });
      await page.locator('dialog').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('dialog').waitFor({ state: 'detached' });
    };
    const article = page.locator('.desk-articles article');
    const texts = article.nth(1).locator('.desk-unit[data-role="正文"]');
    const second = await texts.nth(1).innerText();
    await drag(texts.nth(1), texts.nth(0));
    expect(await texts.nth(0).innerText()).toBe(second);

    const titleOf = (one: number) => article.nth(one).locator('.is-title').innerText();
    const title = await titleOf(1);
    await drag(article.nth(1).locator('.desk-head'), article.nth(0).locator('.desk-unit').last());
    expect(await titleOf(0)).toBe(title);

    await page.goto(`${server.url}#`);
    const folder = join(root, 'folder/below');
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, '一版.txt'),
      '青禾日报\n\n春耕准备工作就绪\n\n各队的种子、农具和肥料都已经备齐。\n',
    );
    await writeFile(join(folder, '说明.doc'), '说明');
    const data = { items: [], files: [join(root, 'folder')], dragOperationsMask: 1 };
    const { x, y } = (await page.locator('.desk-drop').boundingBox()) ?? { x: 0, y: 0 };
    const mouse = await context.newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await mouse.send('Input.dispatchDragEvent', { type, x: x + 9, y: y + 9, data });
    await page.getByText('加入了 1 个版面，0 个未加入。').waitFor();
    await page.getByRole('link', { name: '一版.txt' }).waitFor();
    await context.close();
  },
);

journey('the desk is accessible in a wide and in a narrow window', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const look = async () => {
    expect(await violationsByDayAndNight(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  };
  await page.goto(`${server.url}#page/da2d88bc`);
  await page.locator('.desk-unit').first().waitFor();
  await page.keyboard.press('n');
  await page.locator('.desk-answer').first().waitFor();
  await look();
  await page.setViewportSize({ width: 1024, height: 768 });
  await look();
  await page.keyboard.press('2');
  await page.locator('dialog').waitFor();
  await look();
  await page.keyboard.press('Escape');
  for (const [hash, sign] of [
    ['#record/da2d88bc', 'form'],
    ['#', '.desk-pages li'],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator(sign).first().waitFor();
    // A new city has a map.
    if (sign === 'form') await page.locator('form select').first().selectOption('+');
    await look();
  }
  await context.close();
});

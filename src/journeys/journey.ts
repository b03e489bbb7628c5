import { inspect } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

/** What is particular about a reader: a phone, the dark, no scripts. */
interface Reader extends BrowserContextOptions {
  /** Opens a page of its own, for a journey that leaves traces other than storage: routes, listeners, a stopped clock, a filled cache. */
  readonly isNew?: boolean;
  /** Errors of the console that belong to the journey, such as the 404 of an address that does not exist. */
  readonly expectedErrors?: RegExp;
}

/** Opens an address of the site, e.g. `/cities/`, as a reader with an empty profile would. */
export type Visit = (address: string, reader?: Reader) => Promise<Page>;

/** The pages of a worker. To open one costs more than most journeys, so they are taken again. */
interface Pages {
  /** Of no journey at the moment, by what is particular about their reader. */
  readonly free: Map<string, Page[]>;
  /** Of the journey that runs. */
  readonly complaints: string[];
  readonly open: (siteUrl: string, reader: Reader) => Promise<Page>;
}

/** For an element that never comes. A page answers within milliseconds; on a busy machine it may be seconds. */
const LIMIT = 60_000;
const VIEWPORT = { width: 1280, height: 720 };

/**
 * A test in a real browser, which all journeys share; every `visit` is a new reader. A journey fails when any of its pages wrote
 * an error to the console, failed to load something, or asked another host.
 */
export const journey = test
  .extend('siteUrl', { scope: 'file' }, () => inject('siteUrl'))
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('browserAddress'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('pages', { scope: 'worker' }, ({ browser }): Pages => {
    const complaints: string[] = [];
    const open = async (siteUrl: string, { expectedErrors, ...options }: Reader): Promise<Page> => {
      const context = await browser.newContext({
        locale: 'zh-CN',
        baseURL: siteUrl,
        viewport: VIEWPORT,
        ...options,
      });
      context.setDefaultTimeout(LIMIT);
      const page = await context.newPage();
      const goTo = page.goto.bind(page);
      // The site may stand below a path of its host.
      page.goto = (address, options) => goTo(address.replace(/^\//u, siteUrl), options);
      listen(page, siteUrl, (complaint) => {
        if (!expectedErrors?.test(complaint)) complaints.push(complaint);
      });
      return page;
    };
    return { free: new Map(), complaints, open };
  })
  .extend('visit', ({ siteUrl, pages: { free, complaints, open } }, { onCleanup }): Visit => {
    const leave: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      await Promise.all(leave.map((leavePage) => leavePage()));
      expect(complaints.splice(0), 'what the browser complained about').toEqual([]);
    });
    return async (address, { isNew = false, ...reader } = {}) => {
      const kind = inspect({ siteUrl, ...reader });
      const page = (isNew ? undefined : free.get(kind)?.pop()) ?? (await open(siteUrl, reader));
      leave.push(async () => {
        if (isNew) return page.context().close();
        await forget(page, reader);
        free.set(kind, [...(free.get(kind) ?? []), page]);
      });
      await page.goto(address);
      return page;
    };
  });

/** Leaves the site as a reader who clears the history and puts window and scheme back. */
async function forget(page: Page, { viewport = VIEWPORT, colorScheme = null }: Reader): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pagehide', () => {
      localStorage.clear();
      sessionStorage.clear();
    });
  });
  await page.goto('about:blank');
  await page.context().clearCookies();
  await page.emulateMedia({ media: null, colorScheme });
  if (viewport) await page.setViewportSize(viewport);
}

function listen(page: Page, siteUrl: string, complain: (complaint: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    complain(`${page.url()}: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(siteUrl) && /^(?:https?|wss?):/u.test(url)) complain(`${page.url()} asked ${url}`);
  });
}

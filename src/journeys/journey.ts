import { inspect } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

/** What is particular about a reader: a phone, the dark, no scripts. */
interface Reader extends BrowserContextOptions {
  /** Takes the page of an earlier journey of this file that asked for the same: a new one is slow. For journeys that only look. */
  readonly isShared?: boolean;
  /** Errors of the console that belong to the journey, such as the 404 of an address that does not exist. */
  readonly expectedErrors?: RegExp;
}

/** Opens an address of the site, e.g. `/cities/`, as a reader with an empty profile would. */
export type Visit = (address: string, reader?: Reader) => Promise<Page>;

/** The open pages of a file of journeys. */
interface Readers {
  readonly shared: Map<string, Page>;
  /** Of the journey that runs. */
  readonly complaints: string[];
  readonly open: (reader: Reader) => Promise<Page>;
}

/** For an element that never comes. A page answers within milliseconds; on a busy machine it may be seconds. */
const LIMIT = 60_000;

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
  .extend('readers', { scope: 'file' }, ({ siteUrl, browser }, { onCleanup }): Readers => {
    const shared = new Map<string, Page>();
    onCleanup(async () => {
      await Promise.all([...shared.values()].map((page) => page.context().close()));
    });
    const complaints: string[] = [];
    const open = async ({ expectedErrors, ...options }: Reader): Promise<Page> => {
      const context = await browser.newContext({ locale: 'zh-CN', baseURL: siteUrl, ...options });
      context.setDefaultTimeout(LIMIT);
      const page = await context.newPage();
      listen(page, siteUrl, (complaint) => {
        if (!expectedErrors?.test(complaint)) complaints.push(complaint);
      });
      return page;
    };
    return { shared, complaints, open };
  })
  .extend('visit', ({ readers: { shared, complaints, open } }, { onCleanup }): Visit => {
    const own: Page[] = [];
    onCleanup(async () => {
      await Promise.all(own.map((page) => page.context().close()));
      expect(complaints.splice(0), 'what the browser complained about').toEqual([]);
    });
    return async (address, { isShared = false, ...reader } = {}) => {
      const key = inspect(reader);
      const page = (isShared ? shared.get(key) : undefined) ?? (await open(reader));
      if (isShared) shared.set(key, page);
      else own.push(page);
      await page.goto(address);
      return page;
    };
  });

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

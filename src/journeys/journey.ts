import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getBrowser } from '../cli/run/browser.ts';
import { getSiteDirectory } from '../cli/run/project-folders.ts';
import type { SiteServer } from '../cli/serve/listen.ts';
import { serveSite } from '../cli/serve/serve-site.ts';

/** What is particular about a reader: a phone, the dark, no scripts. */
interface Reader extends BrowserContextOptions {
  /** Errors of the console that belong to the journey, such as the 404 of an address that does not exist. */
  readonly expectedErrors?: RegExp;
}

/** Opens an address of the site, e.g. `/cities/`, as a reader with an empty profile would. */
export type Visit = (address: string, reader?: Reader) => Promise<Page>;

/** A page of the site answers within milliseconds; on two busy cores it may be seconds. */
const PATIENCE = 15_000;

/** What keeps a browser from talking to anyone but the site, and lets it run as root in a container. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/**
 * A test in a real browser. Site and browser are opened once a file; every `visit` is a new reader. A journey fails when
 * any of its pages wrote an error to the console, failed to load something, or asked another host.
 */
export const journey = test
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await openSite();
    onCleanup(site.close);
    return site;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ site, browser }, { onCleanup }) => {
    const complaints: string[] = [];
    const contexts: { close: () => Promise<void> }[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      expect(complaints, 'what the browser complained about').toEqual([]);
    });
    const visit: Visit = async (address, { expectedErrors, ...options } = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', baseURL: site.url, ...options });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      listen(page, site.url, (complaint) => {
        if (!expectedErrors?.test(complaint)) complaints.push(complaint);
      });
      await page.goto(address);
      return page;
    };
    return visit;
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

/** Serves the built site on a free port. */
async function openSite(): Promise<SiteServer> {
  return serveSite(getSiteDirectory(), { port: 0, host: undefined });
}

/** Starts the Chrome or Chromium of this machine with an empty profile. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: getBrowser(), args: [...QUIET] });
}

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserOptions } from '../cli/run/browser.ts';
import { getSiteDirectory } from '../cli/run/project-folders.ts';
import { serveSite } from '../cli/serve/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served; ends with a slash. */
    readonly siteUrl: string;
    /** WebSocket address of the browser that all journeys share. */
    readonly browserAddress: string;
  }
}

/** Serves the built site and starts a browser, once for all journeys. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite(getSiteDirectory(), { port: 0, host: undefined });
  const browser = await chromium.launchServer(browserOptions());
  provide('siteUrl', site.url);
  provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}

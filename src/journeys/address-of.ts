import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** The address of an open page within the site of the project, e.g. `/cities/`, as `visit` takes it: without the path that the site stands below. */
export function addressOf(page: Page): string {
  return addressIn(page.url());
}

/** The same of a whole URL, or of a link as it stands in a page. */
export function addressIn(href: string): string {
  const site = inject('siteUrl');
  const { pathname } = new URL(href, site);
  return pathname.slice(new URL(site).pathname.length - 1);
}

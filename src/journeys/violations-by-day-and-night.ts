import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What can differ by night: nothing of a page but its colours changes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, first by day, then by night; leaves it by night. */
export async function violationsByDayAndNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await violationsOf(new AxeBuilder({ page }));
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await violationsOf(new AxeBuilder({ page }).withRules(RULES_OF_COLOUR));
  return [...day, ...night.map((violation) => `by night: ${violation}`)];
}

async function violationsOf(builder: AxeBuilder): Promise<string[]> {
  // The other mode opens one more page for each look, for frames of other sites, which we have none of.
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { journey } from './journey.ts';
import { pageTypes } from '../cli/site/page-types.ts';

/** What can differ by day and by night: nothing of a page but its colours changes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function violationsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const [type, address] of Object.entries(pageTypes())) {
  journey(`axe finds nothing on ${type}`, async ({ visit }) => {
    const page = await visit(address, { colorScheme: 'light', expectedErrors: /404/u });
    expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(new AxeBuilder({ page }).withRules(RULES_OF_COLOUR)), 'by night').toEqual([]);
  });
}

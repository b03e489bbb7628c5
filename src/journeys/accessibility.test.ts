import { expect } from 'vitest';
import { journey } from './journey.ts';
import { pageTypes } from '../cli/site/page-types.ts';
import { violationsByDayAndNight } from './violations-by-day-and-night.ts';

for (const [type, address] of Object.entries(pageTypes())) {
  journey(`axe finds nothing on ${type}`, async ({ visit }) => {
    const page = await visit(address, { expectedErrors: /404/u });
    expect(await violationsByDayAndNight(page)).toEqual([]);
  });
}

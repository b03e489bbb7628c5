import { expect, test } from 'vitest';
import { bundleClient } from './bundle-client.ts';

/** Twice of it were schemas once, which the server needs alone. */
const MOST_CHARACTERS = 400_000;

test('what the desk runs in the browser is small enough to start at once', async () => {
  const { script, styles } = await bundleClient();
  expect(script.length).toBeLessThan(MOST_CHARACTERS);
  expect(styles).toContain('.desk-main');
});

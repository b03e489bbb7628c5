import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shardStore } from './search-index.ts';

const files = [
  { path: 'terms.bin', content: Buffer.from('a') },
  { path: 'rows/0.bin', content: Buffer.from('b') },
];
const byPath = (one: { readonly path: string }, other: { readonly path: string }): number =>
  one.path < other.path ? -1 : 1;

test('what is kept is found in the next build, until a build does without it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shards-'));
  expect(await shardStore(folder).find('k')).toBeUndefined();
  await shardStore(folder).keep('k', files);
  expect((await shardStore(folder).find('k'))?.toSorted(byPath)).toEqual(files.toSorted(byPath));
  await shardStore(folder).forgetOthers();
  expect(await shardStore(folder).find('k')).toBeUndefined();
});

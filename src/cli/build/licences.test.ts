import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CARRIED, writeLicences } from './licences.ts';

const PROJECT = join(import.meta.dirname, '../../..');
/** Dependencies of which nothing stands in a built site. */
const BUILDING_ONLY = ['@astrojs/mdx', 'astro', 'd3-geo', 'pinyin-pro', 'postcss', 'tinypool', 'yaml', 'zod'];

test('every dependency is used while building only, or its licence is carried', () => {
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const known = new Set([...BUILDING_ONLY, ...CARRIED.map(({ name }) => name)]);
  expect(new Set(Object.keys(dependencies))).toEqual(known);
});

test('the licences of all that is carried stand word for word in one file', async () => {
  const files = new Map<string, string>();
  await writeLicences(PROJECT, async (path, content) => void files.set(path, content));
  const text = files.get('licences.txt') ?? '';
  for (const { name } of CARRIED) expect(text).toContain(`\n${name} `);
  expect(text).toContain('Apache License\n                           Version 2.0');
  expect(text.match(/MIT License/giu)?.length).toBeGreaterThan(2);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { keepMemory, NOTHING, readMemory, type SiteMemory } from './site-memory.ts';

let file: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, 'memory');
});

const fileAt = (path: string) => ({ path, size: 3, modified: 1.5, inode: 7 });
const MEMORY: SiteMemory = {
  inputs: 'i',
  address: undefined,
  made: new Map([
    ['a', { note: 'one', files: [fileAt('a.txt')] }],
    ['b', { note: '', files: [] }],
    ['c', { note: '', files: [fileAt('c/d.txt'), fileAt('e.txt')] }],
  ]),
  traces: new Map([
    ['/a/', { given: 'g', reads: Uint32Array.of(1), key: 'a' }],
    ['/b/', { given: 'h', reads: Uint32Array.of(), key: 'b' }],
    ['/c/', { given: 'i', reads: Uint32Array.of(0, 1), key: 'c' }],
  ]),
  digests: new Map([
    ['["pages"]', 'x'],
    ['["articles"]', 'y'],
  ]),
};

test('a memory is read as it was kept', async () => {
  await keepMemory(file, MEMORY);
  expect(await readMemory(file)).toEqual(MEMORY);
});

test('a memory of another version is none', async () => {
  await keepMemory(file, MEMORY);
  const stored = deserialize(readFileSync(file));
  writeFileSync(file, serialize({ ...stored, format: stored.format - 1 }));
  expect(await readMemory(file)).toBe(NOTHING);
});

test('a memory of which a part is absent is none', async () => {
  await keepMemory(file, MEMORY);
  const stored = deserialize(readFileSync(file));
  stored.made.notes.pop();
  writeFileSync(file, serialize(stored));
  expect(await readMemory(file)).toBe(NOTHING);
});

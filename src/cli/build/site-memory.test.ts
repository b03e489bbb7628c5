import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
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
  rewrite((stored) => ({ ...stored, format: stored.format - 1 }));
  expect(await readMemory(file)).toBe(NOTHING);
});

test('a memory of which a part is absent is none', async () => {
  await keepMemory(file, MEMORY);
  rewrite((stored) => ({ ...stored, made: { ...stored.made, notes: [] } }));
  expect(await readMemory(file)).toBe(NOTHING);
});

test('a memory of which one letter is damaged is none', async () => {
  await keepMemory(file, MEMORY);
  const bytes = readFileSync(file);
  const at = bytes.indexOf('["pages"]');
  expect(at).toBeGreaterThan(0);
  bytes.write('P', at + 2);
  writeFileSync(file, bytes);
  expect(await readMemory(file)).toBe(NOTHING);
});

const SUM_BYTES = 4;

/** Changes what is stored, with its checksum. */
function rewrite(change: (stored: ReturnType<typeof deserialize>) => object): void {
  const content = serialize(change(deserialize(readFileSync(file).subarray(SUM_BYTES))));
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(content));
  writeFileSync(file, Buffer.concat([sum, content]));
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../run/files-below.ts';
import { openPieces } from './kept-pieces.ts';

let folder: string;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'pieces-'));
  folder = join(root, 'pieces');
  onTestFinished(() => rmSync(root, { recursive: true }));
});

/** Asks for a piece of each name, made of what is read under its name; returns what each held, and the names for which one was made. */
async function build(archive: Readonly<Record<string, string>>, program = 'program') {
  const { store, close } = await openPieces(folder, program, (read) => archive[read] ?? '');
  const made: string[] = [];
  const kept: Record<string, string> = {};
  for (const name of Object.keys(archive)) {
    const pieces = await store(name, () => {
      made.push(name);
      return { made: { text: Buffer.from(`${program} ${archive[name] ?? ''}`) }, reads: [name] };
    });
    const content = Buffer.alloc(pieces.made['text']?.size ?? 0);
    pieces.made['text']?.copyTo(content, 0);
    kept[name] = content.toString();
  }
  await close();
  return { made, kept };
}

test('pieces are made again when what was read for them, or the program, is another', async () => {
  const first = await build({ a: '1', b: '1' });
  expect(first).toEqual({ made: ['a', 'b'], kept: { a: 'program 1', b: 'program 1' } });
  expect(await build({ a: '1', b: '1' })).toEqual({ ...first, made: [] });
  expect(await build({ a: '1', b: '2' })).toEqual({ made: ['b'], kept: { a: 'program 1', b: 'program 2' } });
  expect((await build({ a: '1', b: '2' }, 'other')).kept).toEqual({ a: 'other 1', b: 'other 2' });
});

test('pieces that nobody asked for are deleted, unless nobody asked for any', async () => {
  await build({ a: '1', b: '1' });
  await build({});
  expect(filesBelow(folder)).toHaveLength(2);
  expect((await build({ a: '1' })).made).toEqual([]);
  expect(filesBelow(folder)).toHaveLength(1);
});

test('a piece is read from any place on, and not beyond its end', async () => {
  const { store } = await openPieces(folder, 'program', () => '');
  const { made } = await store('a', () => ({ made: { text: Buffer.from('春耕秋收') }, reads: [] }));
  const read = Buffer.alloc(6);
  made['text']?.copyTo(read, 3);
  expect(read.toString()).toBe('耕秋');
  expect(() => made['text']?.copyTo(read, 9)).toThrow('Unexpected end');
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Read } from '../../archive/record-reads.ts';
import { draftSite } from './site-draft.ts';
import { type KeptSite, NOTHING } from './site-memory.ts';
import { traceFiles } from './traced-files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'traced-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

/** Makes files of what they read, by name, in a folder; says which of them were made and not taken over. */
async function build(
  folder: string,
  archive: Readonly<Record<Read, string>>,
  files: Readonly<Record<string, readonly Read[]>>,
  others: readonly KeptSite[],
): Promise<{ readonly made: readonly string[]; readonly reads: object; readonly site: KeptSite }> {
  const draft = draftSite(join(root, folder), others);
  const { place, traces, digests } = traceFiles(draft, (read) => archive[read] ?? '');
  const made: string[] = [];
  const reads: Record<string, readonly Read[]> = {};
  for (const [name, own] of Object.entries(files)) {
    const placed = await place(name, 'given', () => {
      made.push(name);
      const content = own.map((read) => archive[read]).join();
      return Promise.resolve({ made: { files: [{ path: name, content }], note: '' }, reads: own });
    });
    reads[name] = placed.reads;
  }
  return {
    made,
    reads,
    site: { directory: join(root, folder), memory: { ...NOTHING, made: draft.made, traces, digests } },
  };
}

test('files are made again of which a read gives something else, whatever its number is', async () => {
  const files = { a: ['x', 'y'], b: ['z'], c: ['y', 'z'], d: [] };
  const first = await build('one', { x: '1', y: '2', z: '3' }, files, []);
  expect(first.made).toEqual(['a', 'b', 'c', 'd']);
  const { d, c, b, a } = files;
  const second = await build('two', { x: '1', y: '2', z: '4' }, { d, c, b, a }, [first.site]);
  expect([second.made, second.reads]).toEqual([['c', 'b'], files]);
  const third = await build('three', { x: '5', y: '2', z: '4' }, files, [second.site]);
  expect([third.made, third.reads]).toEqual([['a'], files]);
});

test('files that read as many things as those before them, but others, are made again when these change', async () => {
  const files = { a: ['x', 'y'], b: ['x', 'z'] };
  const first = await build('one', { x: '1', y: '2', z: '3' }, files, []);
  const second = await build('two', { x: '1', y: '2', z: '4' }, files, [first.site]);
  expect([second.made, second.reads]).toEqual([['b'], files]);
});

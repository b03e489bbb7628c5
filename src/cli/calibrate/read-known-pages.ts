import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GoldPage } from '../../records/gold-page.ts';
import { decode } from '../../text/decode.ts';
import type { KnownPage } from './known-page.ts';

/** Reads all `*.gold.json` of a folder, and the raw text that each names. */
export async function readKnownPages(folder: string): Promise<KnownPage[]> {
  const names = await readdir(folder, { recursive: true });
  const gold = names.filter((name) => name.endsWith('.gold.json')).sort();
  return Promise.all(gold.map((name) => readKnownPage(join(folder, name))));
}

async function readKnownPage(path: string): Promise<KnownPage> {
  const { file, articles } = GoldPage.parse(JSON.parse(await readFile(path, 'utf8')));
  const { text } = decode(await readFile(join(dirname(path), file)));
  return { name: path, text, articles };
}

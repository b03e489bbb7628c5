import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type GoldArticle, GoldPage } from '../../records/gold-page.ts';
import { decode } from '../../text/decode.ts';

/** A raw page with the articles that are on it. */
export interface KnownPage {
  readonly name: string;
  readonly text: string;
  readonly articles: readonly GoldArticle[];
}

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

/** The same for one article on several pages, which may have lost different parts of it. */
export function articleKey({ headline, paragraphs, captions }: GoldArticle): string {
  return headline ?? paragraphs[0] ?? captions[0]?.text ?? '';
}

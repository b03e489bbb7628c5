import { fold } from '../fold.ts';
import type { ShardArticle } from './shard-article.ts';

/** Raised whenever rows or files are written in another way. */
const FORMAT = 3;
const KEY_BYTES = 8;

/** Names a shard by all that its files follow from, so that an unchanged shard keeps its name and can be reused. */
export async function shardKey(
  articles: readonly ShardArticle[],
  fileBytes: number | undefined,
): Promise<string> {
  const keys = articles.map(({ fields }) => fields.map(({ text }) => fold(text)));
  const content = new TextEncoder().encode(JSON.stringify([FORMAT, fileBytes, articles, keys]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest.subarray(0, KEY_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { exportArticle, type ExportedArticle } from '../exports/exported-article.ts';
import { addresses } from '../routes.ts';
import { archive } from './_archive.ts';

/** Throws for an article that the archive does not have. */
export async function exportedArticle(id: string): Promise<ExportedArticle> {
  const all = await archive();
  return exportArticle(all.getArticle(id), all, articleUrl);
}

/** Whole address of an article. */
export function articleUrl(id: string): string {
  return new URL(addresses.article(id), import.meta.env.SITE).href;
}

import { exportArticles, type ExportedArticle } from '../exports/exported-article.ts';
import { addresses } from '../routes.ts';
import { archive } from './_archive.ts';
import { oncePerBuild } from './_once-per-build.ts';

/** By id, in the order of the archive. */
export const exportedArticles = oncePerBuild(makeExports);

async function makeExports(): Promise<ReadonlyMap<string, ExportedArticle>> {
  const urlOf = (id: string) => new URL(addresses.article(id), import.meta.env.SITE).href;
  return new Map(exportArticles(await archive(), urlOf).map((one) => [one.article.id, one]));
}

/** Throws for an article that the archive does not have. */
export async function exportedArticle(id: string): Promise<ExportedArticle> {
  const one = (await exportedArticles()).get(id);
  if (one === undefined) throw new Error(`Unexpected article "${id}", expected one of the archive`);
  return one;
}

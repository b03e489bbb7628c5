import type { APIContext, APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../routes.ts';
import type { ArchiveIndex } from '../archive/index-archive.ts';
import { makeReference, type Reference } from '../exports/citations/reference.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import { archive } from './_archive.ts';

/** What a file of one article is written from. */
interface FileSource {
  readonly article: ArticleRecord;
  readonly reference: Reference;
  readonly all: ArchiveIndex;
  /** Whole address of an article. */
  readonly urlOf: (articleId: string) => string;
}

interface Props {
  readonly article: ArticleRecord;
}

/** The routes of a kind of file that each article has. */
export const articlePaths = (async () => {
  const { articles } = await archive();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** Answers with one file of an article. */
export function articleFileRoute(mediaType: string, write: (source: FileSource) => string): APIRoute<Props> {
  return async ({ props: { article }, site }: APIContext<Props>) => {
    const all = await archive();
    const urlOf = (id: string) => new URL(addresses.article(id), site).href;
    const text = write({ article, reference: makeReference(article, all, urlOf), all, urlOf });
    return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
  };
}

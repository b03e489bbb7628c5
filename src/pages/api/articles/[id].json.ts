import { articleFile } from '../../../exports/article-file.ts';
import { articleFileRoute, articlePaths } from '../../_article-files.ts';

/** An article as the data files give it. */
export const getStaticPaths = articlePaths;
export const GET = articleFileRoute(
  'application/json',
  ({ article, all, urlOf }) => `${JSON.stringify(articleFile(article, all, urlOf))}\n`,
);

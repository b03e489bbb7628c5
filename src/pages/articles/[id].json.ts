import { articleFileRoute, articlePaths } from '../_article-files.ts';

/** An article as the data files give it. */
export const getStaticPaths = articlePaths;
export const GET = articleFileRoute(
  'application/json',
  ({ file }) => `${JSON.stringify(file, undefined, 2)}\n`,
);

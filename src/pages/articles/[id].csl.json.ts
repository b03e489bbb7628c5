import { formatCsl } from '../../exports/citations/csl.ts';
import { articleFileRoute, articlePaths } from '../_article-files.ts';

/** An article for citation processors. */
export const getStaticPaths = articlePaths;
export const GET = articleFileRoute('application/vnd.citationstyles.csl+json', ({ reference }) =>
  formatCsl([reference]),
);

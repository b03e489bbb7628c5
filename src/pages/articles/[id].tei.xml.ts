import { formatTei } from '../../exports/tei/tei-file.ts';
import { articleFileRoute, articlePaths } from '../_article-files.ts';

/** An article in TEI. */
export const getStaticPaths = articlePaths;
export const GET = articleFileRoute('application/tei+xml', ({ article, reference }) =>
  formatTei(article, reference),
);

import { formatTei } from '../../exports/format-tei.ts';
import { articleFileRoute, articlePaths } from '../_article-files.ts';

/** An article in TEI. */
export const getStaticPaths = articlePaths;
export const GET = articleFileRoute('application/tei+xml', ({ article, reference }) =>
  formatTei(article, reference),
);

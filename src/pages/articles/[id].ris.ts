import { formatRis } from '../../exports/citations/ris.ts';
import { articleFileRoute, articlePaths } from '../_article-files.ts';

/** An article for reference managers. */
export const getStaticPaths = articlePaths;
export const GET = articleFileRoute('application/x-research-info-systems', ({ reference }) =>
  formatRis(reference),
);

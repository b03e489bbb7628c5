import { formatBibtex } from '../../exports/citations/bibtex.ts';
import { articleFileRoute, articlePaths } from '../_article-files.ts';

/** An article for BibTeX. */
export const getStaticPaths = articlePaths;
export const GET = articleFileRoute('application/x-bibtex', ({ reference }) => formatBibtex(reference));

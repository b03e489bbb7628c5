import { formatText } from '../../exports/plain-text.ts';
import { articleFileRoute, articlePaths } from '../_article-files.ts';

/** An article as plain text. */
export const getStaticPaths = articlePaths;
export const GET = articleFileRoute('text/plain', ({ article, reference }) => formatText(article, reference));

import type { ArticleRecord } from '../records/article-record.ts';
import { IDEOGRAPHIC_SPACE } from '../text/ideographic-space.ts';
import { words } from '../words/words.ts';
import { bylineText } from './byline-text.ts';
import { formatGbt } from './citations/gbt.ts';
import type { Reference } from './citations/reference.ts';

/** An article as plain text: title lines, names, body, captions, and below a rule how to cite it. */
export function formatText(article: ArticleRecord, reference: Reference): string {
  const blocks = [
    linesOf([...article.kicker, ...(article.headline ? [article.headline] : []), ...article.deck]),
    namesOf(article.bylines),
    bodyOf(article),
    linesOf(article.captions.map(({ text, credits }) => ({ text: `${text}${creditOf(credits)}` }))),
    linesOf(article.jumps),
    article.truncated ? words.article.truncated : '',
    [RULE, formatGbt(reference), ...(reference.note === null ? [] : [reference.note])].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const RULE = '——';
const INDENT = IDEOGRAPHIC_SPACE.repeat(2);

function linesOf(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join('\n');
}

function namesOf(bylines: ArticleRecord['bylines']): string {
  return bylines.map(bylineText).join(IDEOGRAPHIC_SPACE);
}

/** The dateline opens the first body paragraph, as it does in print; without one it is a paragraph of its own. */
function bodyOf({ paragraphs, dateline }: ArticleRecord): string {
  const first = paragraphs.find(({ role }) => role === 'body');
  const texts = paragraphs.map((paragraph) => {
    const opening = paragraph === first && dateline !== null ? `${dateline.text}${IDEOGRAPHIC_SPACE}` : '';
    const isRunning = paragraph.role === 'body' || paragraph.role === 'editorsNote';
    return `${isRunning ? INDENT : ''}${opening}${paragraph.text}`;
  });
  const alone = first === undefined && dateline !== null ? [`${INDENT}${dateline.text}`] : [];
  return [...alone, ...texts].join('\n');
}

function creditOf(credits: ArticleRecord['bylines']): string {
  return credits.length === 0 ? '' : `（${namesOf(credits)}）`;
}

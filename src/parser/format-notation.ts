import { readPieces } from '../text/reading/read-pieces.ts';
import { describeArticle } from './fields/describe-article.ts';
import { isField } from '../roles.ts';
import type { Article, Block, ParsedPage, Piece } from './types.ts';

/**
 * A parse in the notation that editors write: one line a block, `1 headline | text`, with the number of the article, the
 * role and the reading text. Page furniture and hidden text have `-` for the number.
 */
export function formatNotation(page: ParsedPage): string[] {
  const { text } = page;
  return [
    ...page.furniture.map(({ role, pieces }) => `- ${role} | ${read(text, pieces)}`),
    ...page.articles.flatMap((article, index) => formatArticle(text, article, String(index + 1))),
    ...page.hidden.map(({ role, start, end }) => `- ${role} | ${text.slice(start, end)}`),
  ];
}

function formatArticle(text: string, article: Article, number: string): string[] {
  const described = describeArticle(text, article);
  const { section, kicker, headline, deck, bylines, dateline, body, captions, jumps } = described;
  const line = (role: string, content: string) => `${number} ${role} | ${content}`;
  const block = (one: Block) => {
    const pieces = one.pieces.filter(({ role }) => !isField(role));
    return pieces.length === 0 ? [] : [line(one.role, read(text, pieces))];
  };
  return [
    ...[section, ...kicker, headline, ...deck].flatMap((one) => (one === null ? [] : block(one))),
    ...bylines.map(({ role, name }) => line('byline', `${role} ${name}`)),
    ...(dateline === null ? [] : [line('dateline', read(text, [dateline]))]),
    ...body.flatMap(block),
    ...captions.flatMap((caption) => [
      ...block(caption.block),
      ...caption.credits.map(({ role, name }) => line('credit', `${role} ${name}`)),
    ]),
    ...jumps.map(({ piece }) => line('jumpLine', read(text, [piece]))),
  ];
}

function read(text: string, pieces: readonly Piece[]): string {
  return readPieces(text, pieces).text;
}

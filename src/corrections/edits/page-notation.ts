import type { Article, Block, HiddenSpan, ParsedPage } from '../../parser/types.ts';
import { BLOCK_ROLES } from '../../roles.ts';

/** `<article> <role> | <text>`; article 0 for page furniture, role `noise` for hidden text. */
const LINE = /^(?<article>\d+) (?<role>\w+) \| (?<text>.+)$/u;
const OUTSIDE_ARTICLES = 0;

/** Builds a parsed page, for tests, from one line a block: `1 headline | text`. */
export function pageFromNotation(notation: string): ParsedPage {
  let text = '';
  const articles = new Map<number, Block[]>();
  const hidden: HiddenSpan[] = [];
  for (const line of notation.trim().split('\n')) {
    const { article = '', role = '', text: printed = '' } = LINE.exec(line)?.groups ?? {};
    const span = { start: text.length, end: text.length + printed.length };
    text += `${printed}\n\n`;
    if (role === 'noise') hidden.push({ ...span, role });
    else articles.set(Number(article), [...(articles.get(Number(article)) ?? []), blockOf(role, span)]);
  }
  return {
    text,
    articles: [...articles]
      .filter(([number]) => number !== OUTSIDE_ARTICLES)
      .map(([, blocks]): Article => ({
        kind: 'news',
        blocks,
        confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
      })),
    furniture: articles.get(OUTSIDE_ARTICLES) ?? [],
    hidden,
  };
}

function blockOf(name: string, span: { readonly start: number; readonly end: number }): Block {
  const role = BLOCK_ROLES.find((known) => known === name);
  if (role === undefined) throw new Error(`Unexpected role "${name}", expected one of a block`);
  return { role, pieces: [{ ...span, role }], seams: [], gaps: [] };
}

/** Shows a page line by line, pieces of a block divided by `/`, inline roles before their pieces, for tests. */
export function notationOf({ text, articles, furniture, hidden }: ParsedPage): string {
  const lines = [
    ...furniture.map((block) => lineOf(text, OUTSIDE_ARTICLES, block)),
    ...articles.flatMap(({ blocks }, index) => blocks.map((block) => lineOf(text, index + 1, block))),
    ...hidden.map(({ role, start, end }) => `${OUTSIDE_ARTICLES} ${role} | ${text.slice(start, end)}`),
  ];
  return lines.join('\n');
}

function lineOf(text: string, article: number, block: Block): string {
  const pieces = block.pieces.map(({ role, start, end }) => {
    const raw = text.slice(start, end);
    return role === block.role ? raw : `<${role}>${raw}`;
  });
  return `${article} ${block.role} | ${pieces.join('/')}`;
}

/** An anchor to words of a page, for tests; `nth` counts their occurrences from 0. */
export function anchorIn({ text }: ParsedPage, words: string, nth = 0): { at: number; text: string } {
  let at = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped += 1) at = text.indexOf(words, at + 1);
  if (at === -1) throw new Error(`Unexpected words "${words}", expected some of the page`);
  return { at, text: words };
}

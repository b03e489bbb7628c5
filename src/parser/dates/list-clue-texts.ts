import type { Block, ParsedPage } from '../types.ts';
import type { ClueText } from './types.ts';

/** All texts of a page in which clues are looked for: those of its articles first, then its own. */
export function listClueTexts(page: ParsedPage): ClueText[] {
  return [
    ...page.articles.flatMap(({ blocks }, article) => {
      const opening = blocks.find(({ role }) => role === 'body');
      return blocks.map((block) => readClueText(page.text, block, block === opening, article));
    }),
    ...page.furniture.map((block) => readClueText(page.text, block, false, -1)),
  ];
}

function readClueText(source: string, { pieces }: Block, opening: boolean, article: number): ClueText {
  const offsets: number[] = [];
  let text = '';
  for (const { start, end } of pieces) {
    for (let at = start; at < end; at += 1) {
      const character = source.charAt(at);
      if (LEFT_OUT.test(character)) continue;
      offsets.push(at);
      text += character;
    }
  }
  return { text, offsets, opening, article };
}

const LEFT_OUT = /[\s*]/u;

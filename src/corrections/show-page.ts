import type { Block, ParsedPage } from '../parser/types.ts';

/** Shows a page in the notation of editors, pieces of a block divided by `/`, inline roles before their pieces, for tests. */
export function showPage(page: ParsedPage): string {
  const lines = [
    ...page.furniture.map((block) => show(page.text, 0, block)),
    ...page.articles.flatMap(({ blocks }, index) => blocks.map((block) => show(page.text, index + 1, block))),
    ...page.hidden.map(({ role, start, end }) => `0 ${role} | ${page.text.slice(start, end)}`),
  ];
  return lines.join('\n');
}

function show(text: string, article: number, block: Block): string {
  const pieces = block.pieces.map(({ role, start, end }) => {
    const raw = text.slice(start, end);
    return role === block.role ? raw : `<${role}>${raw}`;
  });
  return `${article} ${block.role} | ${pieces.join('/')}`;
}

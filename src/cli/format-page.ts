import type { Block, ParsedPage } from '../parser/types.ts';
import type { Message } from '../report.ts';
import { indexLines } from '../text/lines.ts';
import { readPieces } from '../text/reading/read-pieces.ts';

/** A parse as people read it: the number of the raw line, the article, the role and the text. */
export function formatPage(page: ParsedPage, messages: readonly Message[], file: string): string {
  const { numberAt } = indexLines(page.text);
  const row = (owner: string, role: string, start: number, text: string) =>
    `${String(numberAt(start)).padStart(5)}  ${owner.padStart(2)}  ${role.padEnd(14)}  ${text}`;
  const ofBlock = (block: Block, owner: string) =>
    row(owner, block.role, block.pieces[0]?.start ?? 0, readPieces(page.text, block.pieces).text);
  return [
    `${file}：${String(page.articles.length)} 篇`,
    ...page.furniture.map((block) => ofBlock(block, '-')),
    ...page.articles.flatMap(({ blocks, kind }, index) => [
      `— ${String(index + 1)} (${kind})`,
      ...blocks.map((block) => ofBlock(block, String(index + 1))),
    ]),
    ...page.hidden.map(({ start, end, role }) => row('-', role, start, page.text.slice(start, end))),
    ...messages.map(
      ({ rule, reason, place }) =>
        `  !  ${rule}：${reason}（第 ${String(numberAt(place.span?.start ?? 0))} 行）`,
    ),
  ].join('\n');
}

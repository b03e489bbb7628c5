import type { ParsedPage } from '../../parser/types.ts';
import { indexLines } from '../../text/lines.ts';
import { PAPER_KINDS } from '../../parser/paper-kinds.ts';

/** The title of a paper and the raw line that prints it. */
export interface PrintedPaper {
  readonly name: string;
  readonly line: number;
}

const TITLE = new RegExp(`\\p{Script=Han}{2,6}?(?:${PAPER_KINDS})`, 'u');

/** The title of the paper in nameplate or folio; nothing when neither shows it. */
export function findPrintedPaper(page: ParsedPage): PrintedPaper | undefined {
  const { numberAt } = indexLines(page.text);
  for (const role of ['nameplate', 'folio']) {
    for (const { pieces } of page.furniture.filter((block) => block.role === role)) {
      const text = pieces.map(({ start, end }) => page.text.slice(start, end)).join('');
      const name = TITLE.exec(text.replaceAll(role === 'nameplate' ? /\s/gu : /[ \t]{2,}/gu, ''))?.[0];
      if (name !== undefined) return { name, line: numberAt(pieces[0]?.start ?? 0) };
    }
  }
  return undefined;
}

import { DOUBTFUL, type Report } from '../report.ts';
import { endsSentence } from '../text/sentences.ts';
import { lineAndColumnFinder } from '../text/lines.ts';
import { findLayoutMarks } from '../text/markup/layout-marks.ts';
import type { Span } from '../text/span.ts';
import { endsWithNoticeWord, endsWithSignOff } from './lexicon/notices.ts';
import { reportIllegible } from './report-illegible.ts';
import type { Article, Block, ParsedPage } from './types.ts';

/** Reports what the parse is not sure of: open ends, doubtful seams, texts without head, a page without text. */
export function reportDoubts(page: ParsedPage, isCrowded: boolean, report: Report, file: string): void {
  const lineAndColumn = lineAndColumnFinder(page.text);
  const warn = (rule: string, span: Span, reason: string, mend: string) => {
    const place = { file, span, ...lineAndColumn(span.start) };
    report({ place, severity: 'warning', rule, reason, mend });
  };
  if (isCrowded) {
    const reason = '版面上断开的文字太多，各处接续没有全部相互比较。';
    report({ place: { file }, severity: 'info', rule: 'page/crowded', reason });
  }
  if (page.articles.length === 0) {
    const reason = '版面上没有找到文章，应至少有一篇。';
    report({ place: { file }, severity: 'warning', rule: 'page/no-article', reason });
  }
  reportIllegible(page.text, warn);
  for (const { blocks } of page.articles) {
    reportHeadless(blocks, warn);
    for (const block of blocks.filter(({ role }) => role === 'body')) reportBlock(page.text, block, warn);
    for (const { role, pieces } of blocks) {
      const [first, ...others] = pieces;
      if (role !== 'crosshead' || first === undefined || others.length > 0) continue;
      if (!endsWithNoticeWord(page.text.slice(first.start, first.end))) continue;
      warn('article/notice-inside', first, '这个小标题像是另一篇公告的标题。', '如另是一篇，在校改中拆开。');
    }
  }
}

type Warn = (rule: string, span: Span, reason: string, mend: string) => void;

function reportHeadless(blocks: Article['blocks'], warn: Warn): void {
  const first = blocks[0]?.pieces[0];
  const hasText = blocks.some(({ role }) => role === 'body');
  if (first === undefined || !hasText || blocks.some(({ role }) => role === 'headline')) return;
  warn('article/no-headline', first, '文章没有标题，应有一行标题。', '如版面上有它的标题，在校改中指定。');
}

function reportBlock(text: string, { pieces, seams }: Block, warn: Warn): void {
  for (const seam of seams.filter(({ confidence }) => confidence < DOUBTFUL)) {
    const piece = pieces[seam.after];
    if (piece !== undefined) {
      warn('seam/doubtful', piece, '这一段的接续没有把握。', '对照原文；如接错，在校改中拆开或另接。');
    }
  }
  const last = pieces.findLast(({ role }) => role === 'body');
  const printed = last === undefined ? '' : text.slice(last.start, last.end);
  if (last !== undefined && !endsSentence(printed) && !endsWithSignOff(printed) && !isTableRow(text, last)) {
    const mend = '如接续在别处，在校改中接上；如原文缺失，在校改中记为缺文。';
    warn('seam/no-continuation', last, '这一段没有写完，却找不到接续。', mend);
  }
}

/** The stroke that closes the last cell stands behind the text. */
function isTableRow(text: string, { end }: Span): boolean {
  const { startingAt } = findLayoutMarks(text);
  return startingAt.get(end + (/\s*/u.exec(text.slice(end, end + 1))?.[0].length ?? 0))?.kind === 'cell';
}

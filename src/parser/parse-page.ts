import type { Report } from '../report/message.ts';
import { cutPieces } from './cut-pieces.ts';
import type { Line } from './line.ts';
import { splitLines } from './split-lines.ts';
import type { Article, Block, BlockRole, ParsedPage } from './types.ts';

/** Restores the articles of one decoded page. Doubts are reported against `file`. */
export function parsePage(text: string, report: Report, file: string): ParsedPage {
  const articles: Article[] = [];
  let blocks: Block[] = [];
  const close = () => {
    if (blocks.length > 0) articles.push({ kind: 'news', blocks, confidence: 0.5 });
    blocks = [];
  };
  for (const line of splitLines(text)) {
    const head = isHead(line);
    if (head && blocks.some(({ role }) => role === 'body')) close();
    blocks.push(...toBlock(line, head ? headRole(blocks) : 'body'));
  }
  close();
  if (articles.length === 0) {
    report({
      place: { file },
      severity: 'warning',
      rule: 'parser/no-article',
      reason: '版面上没有找到文章。',
    });
  }
  return { text, articles, furniture: [], hidden: [] };
}

/** Longest line without a full stop that is taken for a head. */
const LONGEST_HEAD = 30;

function isHead({ text }: Line): boolean {
  return text.length <= LONGEST_HEAD && !/[。…”]$/u.test(text);
}

function headRole(blocks: readonly Block[]): BlockRole {
  return blocks.some(({ role }) => role === 'headline') ? 'deck' : 'headline';
}

function toBlock(line: Line, role: BlockRole): Block[] {
  const pieces = cutPieces(line, role);
  return pieces.length === 0 ? [] : [{ role, pieces, seams: [], gaps: [] }];
}

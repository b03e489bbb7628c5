import { partitionPage } from '../../parser/partition-page.ts';
import type { ParsedPage } from '../../parser/types.ts';
import { indexLines } from '../../text/lines.ts';
import { readPieces } from '../../text/reading/read-pieces.ts';
import { words } from '../../words/words.ts';
import { formatMessage } from '../format-message.ts';
import type { TakenPage } from './take-in-page.ts';

/** As many doubts as one reads at once; all of them are listed by `npm run messages`. */
const MOST_DOUBTS = 12;
const BASIS = { printed: '印有', inferred: '推定' } as const;
const ENCODING = { 'utf-8': 'UTF-8', gb18030: 'GB18030' } as const;

/** What a librarian wants to know of a page that came in. */
export function formatTakenPage({ id, encoding, page, guess, messages }: TakenPage, source: string): string {
  const { record, city, paper } = guess;
  const { date } = record;
  const doubts = messages.filter(({ severity }) => severity !== 'info');
  return [
    `版面 ${id}（${source}，${ENCODING[encoding]}，${indexLines(page.text).lines.length} 行）`,
    `  城市  ${city.name}（${BASIS[city.basis]}）：${city.evidence}`,
    `  报纸  ${paper.name}（${BASIS[paper.basis]}）：${paper.evidence}`,
    `  日期  ${date.edtf}（${BASIS[date.basis]}）`,
    ...date.evidence.map(({ line, quote, note }) => `        第 ${line} 行“${quote}”：${note}`),
    ...field('区县', record.district),
    ...field('版名', record.label),
    ...field('版次', record.number),
    ...record.slogans.flatMap((slogan) => field('口号', slogan)),
    `  文章  ${page.articles.length} 篇`,
    ...listArticles(page).map((line) => `        ${line}`),
    `  字数  ${listShares(page).join('，')}`,
    `  存疑  ${doubts.length} 处`,
    ...doubts
      .slice(0, MOST_DOUBTS)
      .map((message) => `    ${formatMessage(message)}`.replaceAll('\n', '\n    ')),
    ...(doubts.length > MOST_DOUBTS
      ? [`    其余 ${doubts.length - MOST_DOUBTS} 处见 npm run messages。`]
      : []),
  ].join('\n');
}

function field(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`  ${name}  ${value}`];
}

function listArticles({ text, articles }: ParsedPage): string[] {
  const { numberAt } = indexLines(text);
  return articles.map(({ blocks }) => {
    const head = blocks.find(({ role }) => role === 'headline');
    const first = head ?? blocks[0];
    const start = Math.min(...blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.start)));
    const title = first ? readPieces(text, first.pieces).text : '';
    return `第 ${numberAt(start)} 行  ${head ? shorten(title) : `（无题）${shorten(title)}`}`;
  });
}

/** A title in one line of a terminal. */
const LONGEST_TITLE = 30;

function shorten(text: string): string {
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text;
}

/** Shares of the printed characters by role, largest first. */
function listShares(page: ParsedPage): string[] {
  const counts = new Map<keyof typeof words.roles, number>();
  for (const { start, end, role } of partitionPage(page)) {
    if (role === 'blank') continue;
    const printed = page.text.slice(start, end).replaceAll(/\s/gu, '').length;
    counts.set(role, (counts.get(role) ?? 0) + printed);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([role, count]) => `${words.roles[role]} ${((count / Math.max(1, all)) * 100).toFixed(1)}%`);
}

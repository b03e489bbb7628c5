import { formatMessage } from '../report.ts';
import { UNKNOWN_SLUG } from '../archive/slugs.ts';
import { correctionsFile, intakeFile, registryFiles } from '../content/read/content-files.ts';
import { partitionPage } from '../parser/partition-page.ts';
import type { ParsedPage } from '../parser/types.ts';
import { indexLines } from '../text/lines.ts';
import { readPieces } from '../text/reading/read-pieces.ts';
import { words } from '../words/words.ts';
import type { TakenPage } from './take-in-page.ts';
import type { Guess } from './types.ts';

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
    ...fieldLine('区县', record.district),
    ...fieldLine('版名', record.label),
    ...fieldLine('版次', record.number),
    ...record.slogans.flatMap((slogan) => fieldLine('口号', slogan)),
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

function fieldLine(name: string, value: string | undefined): string[] {
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

/** What a person does next with pages that came in; names what must be registered first. */
export function formatNextSteps(pages: readonly TakenPage[], province: string): string {
  const cities = unregistered(pages.map(({ guess }) => guess.city));
  const papers = unregistered(pages.map(({ guess }) => guess.paper));
  const cityOf = (slug: string) =>
    pages.find(({ guess }) => guess.paper.slug === slug)?.guess.city.slug ?? '';
  const register = [
    ...registryLines(
      registryFiles.cities,
      cities.map(
        ({ slug, name }) =>
          `- { slug: ${slug}, name: ${name}, fullName: ${name}市, province: ${province}, districts: [] }`,
      ),
    ),
    ...registryLines(
      registryFiles.papers,
      papers.map(({ slug, name }) => `- { slug: ${slug}, name: ${name}, city: ${cityOf(slug)} }`),
    ),
  ];
  const steps = [
    ...(register.length > 0
      ? [['登记新的城市和报纸（核实名称、省份和拼音后写入；未登记前网站不能生成）：', ...register].join('\n')]
      : []),
    `核实 ${intakeFile('<版面>')} 中标“请核实”的各项${hasUnknown(pages) ? '；城市未知的，先写上城市和报纸' : ''}。`,
    `npm run messages 看存疑之处；同类错误改 src/parser/ 的规则，个别错误写入 ${correctionsFile('<版面>')}。`,
    'npm start 生成网站并阅读。',
    '文章定稿后 npm run issue-ids 登记文章编号，一并提交；入藏日期已记入 content/changes.yaml。',
  ];
  return ['下一步', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}

function hasUnknown(pages: readonly TakenPage[]): boolean {
  return pages.some(({ guess }) => guess.city.slug === UNKNOWN_SLUG);
}

function unregistered(guesses: readonly Guess[]): Guess[] {
  return [
    ...new Map(
      guesses
        .filter(({ isRegistered, slug }) => !isRegistered && !slug.startsWith(UNKNOWN_SLUG))
        .map((one) => [one.slug, one]),
    ).values(),
  ];
}

function registryLines(file: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`     ${file}`, ...lines.map((line) => `       ${line}`)];
}

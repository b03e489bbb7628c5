import type { Article, Block, BlockRole, ParsedPage } from '../parser/types.ts';

/** A line of a sample: `<article> <role> | <text>`, article 0 for page matter, role `noise` for hidden text. */
const LINE = /^(?<article>\d+) (?<role>\w+) \| (?<text>.+)$/u;
const PAGE_MATTER = 0;

/** Builds a parsed page out of the notation of editors, one block a line, for tests. */
export function samplePage(notation: string): ParsedPage {
  let text = '';
  const articles = new Map<number, Block[]>();
  const hidden: { start: number; end: number; role: 'noise' }[] = [];
  for (const line of notation.trim().split('\n')) {
    const { article = '', role = '', text: printed = '' } = LINE.exec(line)?.groups ?? {};
    const start = text.length;
    const end = start + printed.length;
    text += `${printed}\n\n`;
    if (role === 'noise') hidden.push({ start, end, role });
    else articles.set(Number(article), [...(articles.get(Number(article)) ?? []), blockOf(role, start, end)]);
  }
  return {
    text,
    articles: [...articles]
      .filter(([number]) => number !== PAGE_MATTER)
      .map(([, blocks]): Article => ({
        kind: 'news',
        blocks,
        confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
      })),
    furniture: articles.get(PAGE_MATTER) ?? [],
    hidden,
  };
}

const ROLES: ReadonlySet<string> = new Set<BlockRole>([
  'pageLabel',
  'pageSlogan',
  'section',
  'kicker',
  'headline',
  'deck',
  'byline',
  'body',
  'crosshead',
  'caption',
]);

function blockOf(role: string, start: number, end: number): Block {
  if (!isBlockRole(role)) throw new Error(`no role of a sample: ${role}`);
  return { role, pieces: [{ start, end, role }], seams: [], gaps: [] };
}

function isBlockRole(role: string): role is BlockRole {
  return ROLES.has(role);
}

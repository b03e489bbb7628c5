import type { Article, Block, BlockRole, ParsedPage } from '../parser/types.ts';

/** A line of a sample: `<article> <role> | <text>`, article 0 for page matter, role `noise` for hidden text. */
const LINE = /^(?<article>\d+) (?<role>\w+) \| (?<text>.+)$/u;
const OUTSIDE_ARTICLES = 0;

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

/** Shows a page in the notation of editors, pieces of a block divided by `/`, inline roles before their pieces, for tests. */
export function showPage(page: ParsedPage): string {
  const lines = [
    ...page.furniture.map((block) => showBlock(page.text, 0, block)),
    ...page.articles.flatMap(({ blocks }, index) =>
      blocks.map((block) => showBlock(page.text, index + 1, block)),
    ),
    ...page.hidden.map(({ role, start, end }) => `0 ${role} | ${page.text.slice(start, end)}`),
  ];
  return lines.join('\n');
}

function showBlock(text: string, article: number, block: Block): string {
  const pieces = block.pieces.map(({ role, start, end }) => {
    const raw = text.slice(start, end);
    return role === block.role ? raw : `<${role}>${raw}`;
  });
  return `${article} ${block.role} | ${pieces.join('/')}`;
}

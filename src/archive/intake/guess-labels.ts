import type { Block, ParsedPage } from '../../parser/types.ts';
import { readPieces } from '../../text/reading/read-pieces.ts';

/** The page's own name and its slogans. Without a name, the slogan that stands above everything names the page. */
export function guessLabels(page: ParsedPage): {
  readonly label: string | undefined;
  readonly slogans: string[];
} {
  const read = (role: Block['role']) =>
    page.furniture.filter((block) => block.role === role).map((block) => readLabel(page.text, block));
  const [printed] = read('pageLabel');
  const slogans = read('pageSlogan');
  if (printed !== undefined) return { label: printed, slogans };
  const top = page.furniture.find(({ role }) => role === 'pageSlogan');
  const isAbove =
    top !== undefined &&
    startOf(top) < Math.min(...page.articles.flatMap(({ blocks }) => blocks.map(startOf)));
  return isAbove ? { label: slogans[0], slogans: slogans.slice(1) } : { label: undefined, slogans };
}

function startOf({ pieces }: Block): number {
  return Math.min(...pieces.map(({ start }) => start));
}

/** One space between clauses, none between letters that are set apart. */
function readLabel(text: string, { pieces }: Block): string {
  const clauses = readPieces(text, pieces).text.split(/[\s\u3000]+/u);
  return clauses.join(clauses.every((clause) => clause.length === 1) ? '' : ' ');
}

import type { Block, ParsedPage } from '../parser/types.ts';
import type { CityRecord } from '../records/registry-records.ts';
import { foldFigures } from '../text/figures.ts';
import { readPieces } from '../text/reading/read-pieces.ts';

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

const PAGE_NUMBERS = [
  /(?<number>第\s*(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})\s*版)/u,
  /(?<![\dA-Z])(?<number>[A-Z]?\d{1,2}\s*版)/u,
  /(?<![\dA-Z])(?<number>[A-Z]\d{1,2})(?!\d)/u,
  /^\s*(?<number>\d{1,2})\s+\p{Script=Han}{2,6}报/u,
];

/** The number of the page as its folio prints it; nothing when it does not. */
export function guessNumber({ text, furniture }: ParsedPage): string | undefined {
  const folios = furniture
    .filter(({ role }) => role === 'folio')
    .map(({ pieces }) => foldFigures(pieces.map(({ start, end }) => text.slice(start, end)).join(' ')));
  const found = PAGE_NUMBERS.flatMap((pattern) =>
    folios.flatMap((folio) => pattern.exec(folio)?.groups?.['number'] ?? []),
  );
  return found[0]?.replaceAll(/\s/gu, '');
}

/** A page is about a district when it names it in this share of its articles, and no other district so often. */
const SHARE_OF_ARTICLES = 0.6;

/** The registered district that a page is about; nothing when it is about the whole city. */
export function guessDistrict(
  { text, articles, furniture }: ParsedPage,
  city: CityRecord | undefined,
): string | undefined {
  const read = (blocks: ParsedPage['furniture']) =>
    blocks
      .flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)))
      .join('')
      .replaceAll(/\s/gu, '');
  const texts = articles.map(({ blocks }) => read(blocks));
  const own = read(furniture.filter(({ role }) => role === 'pageLabel'));
  const counted = (city?.districts ?? [])
    .map(({ name }) => ({
      name,
      count: own.includes(name) ? Infinity : texts.filter((one) => one.includes(name)).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  const [best, next] = counted;
  if (!best || best.count < texts.length * SHARE_OF_ARTICLES || best.count === 0) return undefined;
  return best.count > (next?.count ?? 0) ? best.name : undefined;
}

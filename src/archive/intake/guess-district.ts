import type { ParsedPage } from '../../parser/types.ts';
import type { CityRecord } from '../../records/registry-records.ts';

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

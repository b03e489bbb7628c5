import type { CityRecord, PaperRecord } from '../../records/registry-records.ts';
import { pinyinOfLabel } from '../pinyin-slug.ts';
import { countOf } from './count-of.ts';
import { findNamedCity } from './find-named-city.ts';
import type { PrintedPaper } from './find-printed-paper.ts';
import { PAPER_KINDS } from '../../parser/paper-kinds.ts';
import { quoteLines } from './quote-lines.ts';
import type { Guess } from './types.ts';
import { UNKNOWN_SLUG } from './unknown-slug.ts';

const PAPER_KIND = new RegExp(`(?:${PAPER_KINDS})$`, 'u');

/** The city of a page: that of the printed paper, else the one that the text names most. */
export function guessCity(
  text: string,
  printed: PrintedPaper | undefined,
  { cities, papers }: { readonly cities: readonly CityRecord[]; readonly papers: readonly PaperRecord[] },
): Guess {
  return (printed && cityOfPaper(printed, cities, papers)) ?? cityOfText(text, cities) ?? UNKNOWN;
}

const UNKNOWN: Guess = {
  slug: UNKNOWN_SLUG,
  name: '未知',
  basis: 'inferred',
  evidence: '版面上没有城市的线索，须查证后改写。',
  isRegistered: false,
};

function cityOfPaper(
  { name, line }: PrintedPaper,
  cities: readonly CityRecord[],
  papers: readonly PaperRecord[],
): Guess {
  const paper = papers.find((one) => one.name === name);
  const stem = name.replace(PAPER_KIND, '');
  const city = cities.find((one) => (paper ? one.slug === paper.city : one.name === stem));
  const named = city ?? { slug: pinyinOfLabel(stem), name: stem };
  return {
    slug: named.slug,
    name: named.name,
    basis: 'printed',
    evidence: `第 ${line} 行印有报名“${name}”。`,
    isRegistered: city !== undefined,
  };
}

/** A full name says more than a short one, which may be part of another name, or than a district. */
const FULL_NAME_WEIGHT = 3;

function cityOfText(text: string, cities: readonly CityRecord[]): Guess | undefined {
  const bare = text.replaceAll(/\s/gu, '');
  const scored = cities
    .map((city) => ({
      city,
      names: [city.fullName, ...districtsOf(city), city.name],
      score: scoreOf(bare, city),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const named = findNamedCity(bare);
  const [best] = scored;
  if (named && named.count * FULL_NAME_WEIGHT > (best?.score ?? 0) && named.name !== best?.city.name) {
    return {
      slug: pinyinOfLabel(named.name),
      name: named.name,
      basis: 'inferred',
      evidence: `${quoteLines(text, `${named.name}市`) ?? ''}，全版 ${named.count} 次。`,
      isRegistered: false,
    };
  }
  if (!best) return undefined;
  const quotes = best.names.flatMap((name) => quoteLines(text, name) ?? []).slice(0, 2);
  const ours = quoteLines(text, '我市');
  return {
    slug: best.city.slug,
    name: best.city.name,
    basis: 'inferred',
    evidence: `${[...quotes, ...(ours ? [ours] : [])].join('，')}。`,
    isRegistered: true,
  };
}

function scoreOf(text: string, city: CityRecord): number {
  const districts = districtsOf(city).reduce((sum, name) => sum + countOf(text, name), 0);
  return countOf(text, city.fullName) * FULL_NAME_WEIGHT + countOf(text, city.name) + districts;
}

/** Names that many cities use for a district tell no city. */
const COMMON = /^(?:开发区|高新区|城乡一体化示范区|示范区|新区|郊区)$/u;

function districtsOf({ districts }: CityRecord): string[] {
  return districts.map(({ name }) => name).filter((name) => !COMMON.test(name));
}

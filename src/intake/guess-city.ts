import { pinyinOfLabel, UNKNOWN_SLUG } from '../archive/slugs.ts';
import { PAPER_KINDS } from '../parser/lexicon/paper-kinds.ts';
import type { CityRecord, PaperRecord } from '../records/registry-records.ts';
import { indexLines } from '../text/lines.ts';
import type { PrintedPaper } from './guess-paper.ts';
import type { Guess } from './types.ts';
import { hasHan } from '../text/han.ts';

const PAPER_KIND = new RegExp(`(?:${PAPER_KINDS})$`, 'u');

/** The city of a page: that of the printed paper, else the one that the text names most. */
export function guessCity(
  text: string,
  printed: PrintedPaper | undefined,
  { cities, papers }: { readonly cities: readonly CityRecord[]; readonly papers: readonly PaperRecord[] },
): Guess {
  return (printed && cityOfPaper(printed, cities, papers)) ?? cityOfText(text, cities) ?? UNKNOWN_CITY;
}

const UNKNOWN_CITY: Guess = {
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

/** Names that many cities use for a district point to no city. */
const COMMON_DISTRICT = /^(?:开发区|高新区|城乡一体化示范区|示范区|新区|郊区)$/u;

function districtsOf({ districts }: CityRecord): string[] {
  return districts.map(({ name }) => name).filter((name) => !COMMON_DISTRICT.test(name));
}

/** Words that end in 市 and name no city. */
const NO_CITY = /[城都超夜我全本该各县股楼门上开集辖级菜花灯早鱼大小外入进出在是的]$/u;
/** Named so often, it is no slip; and if the character before is always the same, the name has three: 驻马店市. */
const LEAST_TIMES = 2;

/** The city that a text calls most often by its name with 市, registered or not; nothing when it calls none. */
export function findNamedCity(text: string): { readonly name: string; readonly count: number } | undefined {
  const counts = new Map<string, string[]>();
  for (const { groups = {} } of text.matchAll(/(?<before>.)?(?<name>\p{Script=Han}{2})(?=市)/gu)) {
    const { name = '', before = '' } = groups;
    if (NO_CITY.test(name)) continue;
    counts.set(name, counts.get(name) ?? []);
    counts.get(name)?.push(before);
  }
  const [best] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  if (best === undefined) return undefined;
  const [name, befores] = best;
  if (befores.length < LEAST_TIMES) return undefined;
  const [first = ''] = befores;
  const isLonger = befores.every((before) => before === first) && hasHan(first);
  return { name: isLonger ? first + name : name, count: befores.length };
}

/** How often some words stand in a text. */
function countOf(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** Enough to believe a statement, and to look it up. */
const MOST_LINES = 3;

/** Says on which lines some words stand: `第 3、5、9 行有“…”`; nothing when they do not stand there. */
function quoteLines(text: string, words: string): string | undefined {
  const { lines } = indexLines(text);
  const found = lines.filter(({ start, end }) => withoutSpaces(text.slice(start, end)).includes(words));
  if (found.length === 0) return undefined;
  const more = found.length > MOST_LINES ? '等' : '';
  const numbers = found.slice(0, MOST_LINES).map(({ number }) => number);
  return `第 ${numbers.join('、')} 行${more}有“${words}”`;
}

/** Names may be set wide, or broken by a hard wrap. */
function withoutSpaces(line: string): string {
  return line.replaceAll(/\s/gu, '');
}

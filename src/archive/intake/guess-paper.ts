import type { PaperRecord } from '../../records/registry-records.ts';
import { pinyinOfLabel } from '../pinyin-slug.ts';
import type { PrintedPaper } from './find-printed-paper.ts';
import type { Guess } from './types.ts';
import { UNKNOWN_SLUG } from './unknown-slug.ts';

/** The paper of a page: as printed, else the first registered of its city, else what the daily of a city is called. */
export function guessPaper(
  printed: PrintedPaper | undefined,
  city: Guess,
  papers: readonly PaperRecord[],
): Guess {
  if (printed) return printedPaper(printed, city, papers);
  if (city.slug === UNKNOWN_SLUG) return { ...city, slug: `${UNKNOWN_SLUG}-ribao` };
  const known = papers.find((paper) => paper.city === city.slug);
  const name = known?.name ?? `${city.name}日报`;
  return {
    slug: known?.slug ?? `${city.slug}-ribao`,
    name,
    basis: 'inferred',
    evidence: `本版未见报名。城市推定为${city.name}，故推定为${name}。`,
    isRegistered: known !== undefined,
  };
}

function printedPaper({ name, line }: PrintedPaper, city: Guess, papers: readonly PaperRecord[]): Guess {
  const known = papers.find((paper) => paper.name === name);
  const kind = name.startsWith(city.name) ? name.slice(city.name.length) : name;
  return {
    slug: known?.slug ?? (kind === name ? pinyinOfLabel(name) : `${city.slug}-${pinyinOfLabel(kind)}`),
    name,
    basis: 'printed',
    evidence: `第 ${line} 行印有报名“${name}”。`,
    isRegistered: known !== undefined,
  };
}

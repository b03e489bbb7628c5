import { pinyinOfLabel, UNKNOWN_SLUG } from '../archive/slugs.ts';
import { PAPER_KINDS } from '../parser/lexicon/paper-kinds.ts';
import type { ParsedPage } from '../parser/types.ts';
import type { PaperRecord } from '../records/registry-records.ts';
import { foldRadicals } from '../text/radicals.ts';
import { indexLines } from '../text/lines.ts';
import type { Guess } from './types.ts';

/** The paper of a page: as printed, else the first registered of its city, else what the daily of a city is called. */
export function guessPaper(
  printed: PrintedPaper | undefined,
  city: Guess,
  papers: readonly PaperRecord[],
): Guess {
  if (printed) return guessFromTitle(printed, city, papers);
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

function guessFromTitle({ name, line }: PrintedPaper, city: Guess, papers: readonly PaperRecord[]): Guess {
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

/** The title of a paper and the raw line that prints it. */
export interface PrintedPaper {
  readonly name: string;
  readonly line: number;
}

const TITLE = new RegExp(`\\p{Script=Han}{2,6}?(?:${PAPER_KINDS})`, 'u');

/** The title of the paper in nameplate or folio; nothing when neither shows it. */
export function findPrintedPaper(page: ParsedPage): PrintedPaper | undefined {
  const { numberAt } = indexLines(page.text);
  for (const role of ['nameplate', 'folio']) {
    for (const { pieces } of page.furniture.filter((block) => block.role === role)) {
      const text = foldRadicals(pieces.map(({ start, end }) => page.text.slice(start, end)).join(''));
      const name = TITLE.exec(text.replaceAll(role === 'nameplate' ? /\s/gu : /[ \t]{2,}/gu, ''))?.[0];
      if (name !== undefined) return { name, line: numberAt(pieces[0]?.start ?? 0) };
    }
  }
  return undefined;
}

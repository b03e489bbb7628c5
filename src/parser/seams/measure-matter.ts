import type { Cohesion, Profile } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { passageText } from '../passage-text.ts';
import type { TextUnit } from './text-unit.ts';

/** What a unit, with the text that follows it, shares with the text before it and with other articles that break off. */
export interface Matter {
  readonly weight: number;
  readonly home: number;
  readonly foreign: ReadonlyMap<number, number>;
}

const NO_MATTER: Matter = { weight: 0, home: 0, foreign: new Map() };
/** So many characters tell what a place is about; a shorter unit is read with those after or before it. */
const TELLING = 90;
/** From that length on it tells surely. */
const SURELY_TELLING = 110;
/** The same for the text above. */
const ABOVE = 400;
/** Articles further apart on the page are not compared. */
const REACH = 6;

/** Measures the matter of the unit at `index` against its own article and the broken ones near it. */
export function measureMatter(
  units: readonly TextUnit[],
  index: number,
  drafts: readonly Draft[],
  articles: ReadonlyMap<number, Profile>,
  cohesion: Cohesion,
): Matter {
  const unit = units[index];
  if (unit === undefined) return NO_MATTER;
  const own = units.slice(index, index + REACH).filter(({ draft }) => draft === unit.draft);
  const above = units
    .slice(Math.max(0, index - 2 * REACH), index)
    .filter(({ draft }) => draft === unit.draft)
    .reverse();
  const heads = (drafts[unit.draft]?.heads ?? []).map(passageText).join('\n');
  const text = gather(own);
  const after = cohesion.profile(text);
  return {
    weight: Math.min(1, text.length / SURELY_TELLING),
    home: homeMatter(after, `${heads}\n${gather(above, ABOVE)}`, cohesion),
    foreign: new Map(
      draftsNear(unit.draft).flatMap((draft) => {
        const article = articles.get(draft);
        return article === undefined ? [] : [[draft, cohesion.shared(after, article)] as const];
      }),
    ),
  };
}

function draftsNear(draft: number): number[] {
  const near = Array.from({ length: 2 * REACH + 1 }, (_, index) => draft - REACH + index);
  return near.filter((other) => other !== draft);
}

/** Text of the first units, until it is telling or breaks off: what follows may be another's. */
function gather(units: readonly TextUnit[], enough = TELLING): string {
  let text = '';
  for (const unit of units) {
    if (text.length >= enough) break;
    text += `\n${unit.text}`;
    if (unit.isOpen) break;
  }
  return text;
}

/** Text above that is shorter cannot show that two paragraphs have nothing in common. */
const SHORT_ABOVE = 110;
/** What two paragraphs of one article share at least, as a rule. */
const USUAL = 0.04;

function homeMatter(after: Profile, above: string, cohesion: Cohesion): number {
  const shared = cohesion.shared(after, cohesion.profile(above));
  return above.length < SHORT_ABOVE ? Math.max(shared, USUAL) : shared;
}

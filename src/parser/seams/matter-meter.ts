import type { Cohesion, Profile } from '../cohesion.ts';
import { once } from '../once.ts';
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

/** Measures, once for each unit, its matter against its own article and the broken ones near it. */
export function matterMeter(
  units: readonly TextUnit[],
  drafts: readonly Draft[],
  articles: ReadonlyMap<number, Profile>,
  cohesion: Cohesion,
): (index: number) => Matter {
  const profileOf = once((unit: TextUnit) => cohesion.profile(unit.text));
  const headsOf = once((draft: number) => {
    const text = (drafts[draft]?.heads ?? []).map(passageText).join('\n');
    return { profile: cohesion.profile(text), length: text.length };
  });
  return once((index: number): Matter => {
    const unit = units[index];
    if (unit === undefined) return NO_MATTER;
    const isOwn = ({ draft }: TextUnit) => draft === unit.draft;
    const below = gather(units.slice(index, index + REACH).filter(isOwn), TELLING);
    const before = units.slice(Math.max(0, index - 2 * REACH), index).filter(isOwn);
    const above = gather(before.reverse(), ABOVE);
    const heads = headsOf(unit.draft);
    const after = cohesion.union(below.map(profileOf));
    const home = cohesion.union([heads.profile, ...above.map(profileOf)]);
    const foreign = new Map<number, number>();
    for (let draft = unit.draft - REACH; draft <= unit.draft + REACH; draft += 1) {
      const article = draft === unit.draft ? undefined : articles.get(draft);
      if (article !== undefined) foreign.set(draft, cohesion.shared(after, article));
    }
    return {
      weight: Math.min(1, lengthOf(below) / SURELY_TELLING),
      home: homeMatter(cohesion.shared(after, home), heads.length + 1 + lengthOf(above)),
      foreign,
    };
  });
}

/** The first units, until they are telling or one breaks off: what follows may be another's. */
function gather(units: readonly TextUnit[], enough: number): TextUnit[] {
  const gathered: TextUnit[] = [];
  let length = 0;
  for (const unit of units) {
    if (length >= enough) break;
    gathered.push(unit);
    length += 1 + unit.text.length;
    if (unit.isOpen) break;
  }
  return gathered;
}

/** Characters of units one below the other. */
function lengthOf(units: readonly TextUnit[]): number {
  return units.reduce((sum, { text }) => sum + 1 + text.length, 0);
}

/** Text above that is shorter cannot show that two paragraphs have nothing in common. */
const SHORT_ABOVE = 110;
/** What two paragraphs of one article share at least, as a rule. */
const USUAL = 0.04;

function homeMatter(shared: number, lengthAbove: number): number {
  return lengthAbove < SHORT_ABOVE ? Math.max(shared, USUAL) : shared;
}

import type { Cohesion, Profile } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { lastTexts, passageText } from '../passage.ts';
import type { Junction } from './junction.ts';
import type { Language } from './language.ts';
import { measureTopicShares, mostSharedElsewhere, NO_TOPIC, type TopicShares } from './topic-shares.ts';
import { overlapFinder } from './overlaps.ts';
import { cheapScorers, listEvidence, scorers, sumScores } from './scorers.ts';
import { scoreStrangerAtHome, scoreTopic } from './score-topic.ts';
import { mostOfWordAcross, scoreWordAcross } from './word-across.ts';
import type { TextUnit } from './text-units.ts';

/** A possible continuation: unit `to` goes on where unit `from` breaks off. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** How much more speaks for it than must at least. */
  readonly weight: number;
  readonly evidence: readonly string[];
  readonly overlap: number;
  /** `to` stands right below `from`. */
  readonly isNext: boolean;
}

/** Units further apart are not compared, so that the work grows with the page and not with its square. */
const WINDOW = 60;
/** So many pieces of other articles stand between two pieces of one, as a rule. */
const MOST_SKIPPED = 8;
/** A junction with the very next text below this score is not made. Chosen on the development pages. */
const LEAST_NEXT = 0.8;
/** The same for any other text: nothing but its evidence speaks for it. */
const LEAST_FAR = 0.2;

/** Lists the continuations that are worth a thought for each text that breaks off. */
export function listCandidates(
  units: readonly TextUnit[],
  drafts: readonly Draft[],
  cohesion: Cohesion,
  language: Language,
): Candidate[] {
  const articles = profileBroken(units, drafts, cohesion);
  const matterOf = measureTopicShares(units, drafts, articles, cohesion);
  const tools = { units, matterOf, language, findOverlap: overlapFinder(units.map(({ text }) => text)) };
  const candidates = units.flatMap((_, from) => candidatesOf(from, tools));
  const strangers = new Set(candidates.filter((one) => isForeign(one, units)).map(({ to }) => to));
  return [...candidates, ...units.flatMap((_, from) => skippingCandidatesOf(from, strangers, tools))];
}

function isForeign({ from, to }: Candidate, units: readonly TextUnit[]): boolean {
  return units[from]?.draft !== units[to]?.draft;
}

/** The end of a long article says enough of its matter. */
const ARTICLE_LENGTH = 3000;

/** Heads and text, up to where it breaks off first, of each article that breaks off; what follows may be another's. */
function profileBroken(
  units: readonly TextUnit[],
  drafts: readonly Draft[],
  cohesion: Cohesion,
): ReadonlyMap<number, Profile> {
  const profiles = new Map<number, Profile>();
  let texts: string[] = [];
  units.forEach(({ draft, text, isOpen }, index) => {
    if (units[index - 1]?.draft !== draft) texts = (drafts[draft]?.heads ?? []).map(passageText);
    if (profiles.has(draft)) return;
    texts.push(text);
    if (isOpen)
      profiles.set(draft, cohesion.union(lastTexts(texts, String, ARTICLE_LENGTH).map(cohesion.profile)));
  });
  return profiles;
}

interface Tools {
  readonly units: readonly TextUnit[];
  readonly matterOf: (index: number) => TopicShares;
  readonly language: Language;
  readonly findOverlap: (left: number, right: number) => number;
}

function candidatesOf(from: number, tools: Tools): Candidate[] {
  const { units, findOverlap } = tools;
  const unit = units[from];
  if (unit === undefined) return [];
  const found: Candidate[] = [];
  const end = Math.min(units.length, from + WINDOW + 1);
  for (let to = Math.max(0, from - WINDOW); to < end; to += 1) {
    const other = units[to];
    if (other === undefined || to === from || other.isListLine) continue;
    const overlap = findOverlap(from, to);
    if (!unit.isOpen && overlap === 0) continue;
    const candidate = toCandidate({ from, to, overlap, skipsStrangers: false }, tools);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

/** Pieces of several articles that take turns: what comes below a stranger goes on here when the stranger has gone. */
function skippingCandidatesOf(from: number, strangers: ReadonlySet<number>, tools: Tools): Candidate[] {
  const { units } = tools;
  const unit = units[from];
  if (unit === undefined || !strangers.has(from + 1) || !unit.isOpen) return [];
  return units.slice(from + 2, from + MOST_SKIPPED + 2).flatMap((other, index) => {
    const to = from + 2 + index;
    if (other.draft !== unit.draft || strangers.has(to) || other.isListLine) return [];
    return toCandidate({ from, to, overlap: 0, skipsStrangers: true }, tools) ?? [];
  });
}

/** Sums of the same scores in another order differ by less. */
const ROUNDING = 1e-9;
const TOPIC_SCORERS = [scoreTopic, scoreStrangerAtHome];

/** Two units, and what is known of them before anything is weighed. */
interface Ends {
  readonly from: number;
  readonly to: number;
  readonly overlap: number;
  readonly skipsStrangers: boolean;
}

/** The candidate, if its score is high enough; what is dear to tell is told last, and only when it may decide. */
function toCandidate(
  { from, to, overlap, skipsStrangers }: Ends,
  { units, language, matterOf }: Tools,
): Candidate | undefined {
  const [unit, other] = [units[from], units[to]];
  if (unit === undefined || other === undefined) return undefined;
  const isSameDraft = unit.draft === other.draft;
  const isNext = to === from + 1 && isSameDraft && other.place === unit.place + 1;
  // Inside an article what is skipped tells, not its matter.
  const matter = isSameDraft && !isNext ? NO_TOPIC : matterOf(to);
  const junction: Junction = {
    left: unit,
    right: other,
    distance: to - from,
    isNext,
    isSameDraft,
    skipsStrangers,
    isLead: other.isLead,
    isOrphan: other.isOrphan,
    sameMatter: isSameDraft ? matter.home : matter.foreign(unit.draft),
    matterElsewhere: isNext ? mostSharedElsewhere(matter, matterOf(from)) : matter.home,
    matterWeight: matter.weight,
    overlap,
  };
  const least = isNext ? LEAST_NEXT : LEAST_FAR;
  const told = sumScores(cheapScorers, junction, language) + sumScores(TOPIC_SCORERS, junction, language);
  if (told + mostOfWordAcross(junction, language) < least) return undefined;
  if (told + scoreWordAcross.score(junction, language) < least - ROUNDING) return undefined;
  const score = sumScores(scorers, junction, language);
  if (score <= least) return undefined;
  const evidence = listEvidence(junction, language);
  return { from, to, score, weight: score - least, evidence, overlap, isNext };
}

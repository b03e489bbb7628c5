import type { Cohesion, Profile } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { lastTexts, passageText } from '../passage.ts';
import type { Junction } from './junction.ts';
import type { Language } from './language.ts';
import { overlapFinder } from './overlaps.ts';
import { listEvidence, scoreJunction } from './scorers.ts';
import type { TextUnit } from './text-units.ts';
import { measureTopicShares, mostSharedElsewhere, NO_TOPIC, type TopicShares } from './topic-shares.ts';

/** A possible continuation: unit `to` goes on where unit `from` breaks off. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** Its score above the least that it must have. */
  readonly weight: number;
  readonly evidence: readonly string[];
  readonly overlap: number;
  /** `to` stands right below `from`. */
  readonly isNext: boolean;
}

/** Units further apart are not compared, so that time grows with the page and not with its square. */
const WINDOW = 60;
/** More comparisons are not made: no printed page has so many pieces that it needs them. */
const MOST_COMPARED = 60_000;
/** Most pieces of other articles between two pieces of one, as a rule. */
const MOST_SKIPPED = 8;
/** Least score of a junction, which speaks enough for it. */
interface Least {
  /** With the very next text. */
  readonly next: number;
  /** With any other text, for which its place does not speak. */
  readonly far: number;
}

/** Chosen, as the weights of the scorers, on pages whose articles are known. */
const LEAST: Least = { next: 0.8, far: 0.2 };
/** For a person who decides. */
export const ANY_SCORE: Least = { next: -Infinity, far: -Infinity };

/** Lists the possible continuations of each text that breaks off. */
export function listCandidates(
  units: readonly TextUnit[],
  drafts: readonly Draft[],
  cohesion: Cohesion,
  language: Language,
  least = LEAST,
): Candidate[] {
  const articles = profileBroken(units, drafts, cohesion);
  const topicSharesOf = measureTopicShares(units, drafts, articles, cohesion);
  const window = Math.max(1, Math.min(WINDOW, Math.floor(MOST_COMPARED / 2 / units.length)));
  const tools = {
    units,
    window,
    topicSharesOf,
    language,
    least,
    findOverlap: overlapFinder(units.map(({ text }) => text)),
  };
  const candidates = units.flatMap((_, from) => candidatesOf(from, tools));
  const foreign = candidates.filter(({ from, to }) => units[from]?.draft !== units[to]?.draft);
  const strangers = new Set(foreign.map(({ to }) => to));
  return [...candidates, ...units.flatMap((_, from) => skippingCandidatesOf(from, strangers, tools))];
}

/** Characters before the break that show the topic of a long article. */
const ARTICLE_LENGTH = 3000;

/** For each article that breaks off the profile of its heads and its text up to the first break: what follows may be another's. */
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
  /** Most units between two that are compared. */
  readonly window: number;
  readonly topicSharesOf: (index: number) => TopicShares;
  readonly language: Language;
  readonly least: Least;
  readonly findOverlap: (left: number, right: number) => number;
}

function candidatesOf(from: number, tools: Tools): Candidate[] {
  const { units, window, findOverlap } = tools;
  const unit = units[from];
  if (unit === undefined) return [];
  const found: Candidate[] = [];
  const end = Math.min(units.length, from + window + 1);
  for (let to = Math.max(0, from - window); to < end; to += 1) {
    const other = units[to];
    if (other === undefined || to === from || other.isListLine) continue;
    const overlap = findOverlap(from, to);
    if (!unit.isOpen && overlap === 0) continue;
    const candidate = toCandidate({ from, to, overlap, skipsStrangers: false }, tools);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

/** Pieces of several articles may take turns: the text below one that continues another article may continue this one. */
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

/** Two units that are to be weighed against each other, by index. */
interface Ends {
  readonly from: number;
  readonly to: number;
  readonly overlap: number;
  readonly skipsStrangers: boolean;
}

/** The candidate, if its score is high enough. */
function toCandidate(
  { from, to, overlap, skipsStrangers }: Ends,
  { units, language, topicSharesOf, least: { next, far } }: Tools,
): Candidate | undefined {
  const [unit, other] = [units[from], units[to]];
  if (unit === undefined || other === undefined) return undefined;
  const isSameDraft = unit.draft === other.draft;
  const isNext = to === from + 1 && isSameDraft && other.place === unit.place + 1;
  // Inside one article the topic says nothing: what would have to be skipped does.
  const topic = isSameDraft && !isNext ? NO_TOPIC : topicSharesOf(to);
  const junction: Junction = {
    left: unit,
    right: other,
    distance: to - from,
    isNext,
    isSameDraft,
    skipsStrangers,
    isLead: other.isLead,
    isOrphan: other.isOrphan,
    topicShare: isSameDraft ? topic.atHome : topic.withDraft(unit.draft),
    topicShareElsewhere: isNext ? mostSharedElsewhere(topic, topicSharesOf(from)) : topic.atHome,
    topicCertainty: topic.certainty,
    overlap,
  };
  const least = isNext ? next : far;
  const score = scoreJunction(junction, language, least);
  if (score === undefined) return undefined;
  const evidence = listEvidence(junction, language);
  return { from, to, score, weight: score - least, evidence, overlap, isNext };
}

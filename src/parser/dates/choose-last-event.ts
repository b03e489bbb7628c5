import { dayNumber } from '../../text/days.ts';
import type { DayMention } from './types.ts';

/**
 * The latest day that the page reports. News leaves its year out: a day with a year of its own is history, unless it stands
 * in the opening of a report, and follows the days without years within a month or stands alone.
 */
export function chooseLastEvent(mentions: readonly DayMention[]): DayMention | undefined {
  const last = lastOfCircle(mentions.filter(({ year }) => year === undefined));
  const dated = mentions.filter(({ year }) => year !== undefined);
  if (!dated.some(({ isReport }) => isReport)) return last;
  const [next] = dated.toSorted((a, b) => numberOf(b) - numberOf(a));
  if (last === undefined || next === undefined) return next;
  const ahead = dayOfYear(next) - dayOfYear(last);
  return ahead >= 0 && ahead <= SAME_NEWS ? next : last;
}

/** Days within which a day with its year belongs to the news before it. */
export const SAME_NEWS = 31;

function numberOf({ year = 0, month, day }: DayMention): number {
  return dayNumber({ year, month, day }) ?? -Infinity;
}

/**
 * The last in a circle of days without years: the one whose morrow has the fewest other days far behind it. In January,
 * days of December lie behind, not ahead.
 */
function lastOfCircle(mentions: readonly DayMention[]): DayMention | undefined {
  const weights = weighDays(mentions);
  let best: { readonly day: number; readonly cost: number } | undefined;
  for (const day of weights.keys()) {
    const cost = costOf(day, weights);
    if (best === undefined || cost < best.cost) best = { day, cost };
  }
  return best && mentions.find((mention) => dayOfYear(mention) === best.day);
}

/** The first paragraph reports the event itself, later ones its history. */
const OPENING_WEIGHT = 2;

/** How much the mentions of each day of the year weigh together, in the order in which the page mentions them. */
function weighDays(mentions: readonly DayMention[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const mention of mentions) {
    const day = dayOfYear(mention);
    weights.set(day, (weights.get(day) ?? 0) + (mention.opening ? OPENING_WEIGHT : 1));
  }
  return weights;
}

const DAYS_OF_YEAR = 366;
/** A day longer ago than this is called last year's by papers, so it rather lies ahead. */
const HALF_YEAR = 183;

function costOf(last: number, weights: ReadonlyMap<number, number>): number {
  const far = [...weights].filter(([day]) => (last - day + DAYS_OF_YEAR) % DAYS_OF_YEAR > HALF_YEAR);
  return far.reduce((sum, [, weight]) => sum + weight, 0);
}

/** In a leap year, so that 29 February has its place. */
function dayOfYear({ month, day }: DayMention): number {
  const first = dayNumber({ year: 2000, month: 1, day: 1 }) ?? 0;
  return (dayNumber({ year: 2000, month, day }) ?? first) - first;
}

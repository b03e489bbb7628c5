import { dayNumber } from './day-number.ts';
import type { DayMention } from './types.ts';

/**
 * The latest day that the page tells of, which is the last in a circle of days without years: the one whose morrow has the
 * fewest other days far behind it. In January, days of December lie behind, not ahead.
 */
export function chooseLastEvent(mentions: readonly DayMention[]): DayMention | undefined {
  const weighed = mentions.map((mention) => ({ mention, cost: costOf(mention, mentions) }));
  return weighed.reduce<(typeof weighed)[number] | undefined>(
    (best, one) => (best === undefined || one.cost < best.cost ? one : best),
    undefined,
  )?.mention;
}

const DAYS_OF_YEAR = 366;
/** A day longer ago than this is called last year's by papers, so it rather lies ahead. */
const HALF_YEAR = 183;
/** The first paragraph tells the event itself, later ones its history. */
const OPENING_WEIGHT = 2;

function costOf(last: DayMention, mentions: readonly DayMention[]): number {
  const far = mentions.filter((one) => daysBetween(one, last) > HALF_YEAR);
  return far.reduce((sum, { opening }) => sum + (opening ? OPENING_WEIGHT : 1), 0);
}

function daysBetween(from: DayMention, to: DayMention): number {
  return (dayOfYear(to) - dayOfYear(from) + DAYS_OF_YEAR) % DAYS_OF_YEAR;
}

/** In a leap year, so that 29 February has its place. */
function dayOfYear({ month, day }: DayMention): number {
  return dayNumber({ year: 2000, month, day }) ?? 0;
}

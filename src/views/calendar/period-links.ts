import { addresses } from '../../routes.ts';
import { formatLastPart, formatPeriod } from '../../words/format-days.ts';
import type { Crumb } from '../links/crumbs.ts';

/** A link to a year, month or day: `2022`, `2022-05`, `2022-05-12`; `base` is `/dates/` or the address of a city. */
export function periodLink(period: string, base: string): Required<Crumb> {
  return { text: formatPeriod(period), href: addresses.period(period, base) };
}

/** The steps from a year down to a period; the last one, the period itself, has no link. */
export function periodCrumbs(period: string, base: string): readonly Crumb[] {
  const parts = period.split('-');
  return parts.map((_, index) => {
    const step = parts.slice(0, index + 1).join('-');
    const text = formatLastPart(step);
    return step === period ? { text } : { text, href: addresses.period(step, base) };
  });
}

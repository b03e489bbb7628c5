import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { Hit } from '../../../search/query/search-answer.ts';
import { type DayRange, touchesDays } from '../../../search/query/search-state.ts';
import {
  countPeriods,
  isFittingUnit,
  type PeriodCount,
  PERIOD_UNITS,
  type PeriodUnit,
} from '../../../search/results/count-periods.ts';
import { searchWords } from '../../../words/search-words.ts';
import { keepFocus, makeButton, makeElement } from '../../elements.ts';

const { periods: words } = searchWords;

/**
 * Shows how the hits spread over time: bars that filter when they are pressed, and the same as a table. Weeks are those of the
 * chosen days.
 */
export function showPeriods(
  place: HTMLElement,
  hits: readonly Hit[],
  chosen: DayRange,
  manifest: SearchManifest,
): void {
  const entries = hits.map(({ entry }) => entry);
  const ofDays = entries.filter((entry) => touchesDays(entry, chosen));
  const entriesFor = (unit: PeriodUnit) => (unit === 'week' ? ofDays : entries);
  const units = PERIOD_UNITS.filter((unit) => isFittingUnit(entriesFor(unit), unit));
  const wanted = PERIOD_UNITS.find((unit) => unit === place.dataset['unit']);
  const usual = units.includes('month') ? 'month' : units[0];
  const unit = wanted !== undefined && units.includes(wanted) ? wanted : usual;
  const counts = unit === undefined ? [] : countPeriods(entriesFor(unit), unit);
  const wasOpen = place.querySelector('details')?.open === true;
  const choose = (next: PeriodUnit) => {
    place.dataset['unit'] = next;
    showPeriods(place, hits, chosen, manifest);
  };
  keepFocus(() => {
    place.replaceChildren(
      ...(units.length > 1 ? [unitButtons(units, unit, choose)] : []),
      ...(counts.length > 1 ? chart(counts, chosen, wasOpen, () => saveCounts(counts, manifest)) : []),
    );
  });
}

function unitButtons(
  units: readonly PeriodUnit[],
  shown: PeriodUnit | undefined,
  choose: (unit: PeriodUnit) => void,
): HTMLElement {
  const buttons = units.map((unit) =>
    makeButton(
      words.units[unit],
      () => {
        choose(unit);
      },
      {
        class: 'quiet',
        id: `filter-unit-${unit}`,
        'aria-pressed': String(unit === shown),
      },
    ),
  );
  return makeElement('p', { class: 'units', role: 'group', 'aria-label': words.unit }, ...buttons);
}

function chart(
  counts: readonly PeriodCount[],
  chosen: DayRange,
  isOpen: boolean,
  saveTable: () => Promise<void>,
): HTMLElement[] {
  const highest = Math.max(...counts.map(({ count }) => count));
  const bars = counts.map((one) => makeElement('li', {}, ...bar(one, chosen, highest)));
  const ends = [nameOf(counts[0]), words.highest(highest), nameOf(counts.at(-1))].map((text) =>
    makeElement('span', {}, text),
  );
  const save = makeButton(words.csv, () => void saveTable(), { class: 'quiet' });
  const details = makeElement('details', {}, makeElement('summary', {}, words.asTable), table(counts), save);
  details.open = isOpen;
  return [
    makeElement('ol', { class: 'bars', 'aria-label': words.chart }, ...bars),
    makeElement('p', { class: 'axis', 'aria-hidden': 'true' }, ...ends),
    details,
  ];
}

async function saveCounts(counts: readonly PeriodCount[], manifest: SearchManifest): Promise<void> {
  const { saveTable } = await import('../results/download-results.ts');
  saveTable(
    words.fileName,
    [
      { name: 'from', valueOf: ({ days }) => days.from },
      { name: 'to', valueOf: ({ days }) => days.to },
      { name: 'articles', valueOf: ({ count }) => count },
    ],
    counts,
    manifest,
  );
}

/** A week by its days, a month or a year by its name. */
function nameOf(one: PeriodCount | undefined): string {
  if (one === undefined) return '';
  return one.period === one.days.from ? words.nameOfDays(one.days.from, one.days.to) : words.name(one.period);
}

function bar(one: PeriodCount, chosen: DayRange, highest: number): HTMLElement[] {
  const { period, days, count } = one;
  if (count === 0) return [];
  const label = words.bar(nameOf(one), count);
  const isChosen = days.from === chosen.from && days.to === chosen.to;
  const isWithin = touchesDays({ earliest: days.from, latest: days.to }, chosen);
  const button = makeElement(
    'button',
    {
      type: 'button',
      id: `filter-period-${period}`,
      'aria-pressed': String(isChosen),
      'aria-label': label,
      title: label,
      // Pressing the chosen period once more opens the range again.
      'data-from': isChosen ? '' : days.from,
      'data-to': isChosen ? '' : days.to,
      ...(isWithin ? {} : { class: 'outside' }),
    },
    makeElement('span', {}),
  );
  button.style.setProperty('--share', String(count / highest));
  return [button];
}

function table(counts: readonly PeriodCount[]): HTMLElement {
  const rows = counts
    .filter(({ count }) => count > 0)
    .map((one) =>
      makeElement(
        'tr',
        {},
        makeElement('th', { scope: 'row' }, nameOf(one)),
        makeElement('td', {}, String(one.count)),
      ),
    );
  const head = [words.period, words.count].map((name) => makeElement('th', { scope: 'col' }, name));
  return makeElement(
    'table',
    {},
    makeElement('caption', {}, words.caption),
    makeElement('thead', {}, makeElement('tr', {}, ...head)),
    makeElement('tbody', {}, ...rows),
  );
}

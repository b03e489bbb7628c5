import type { Hit } from '../../../search/query/search-answer.ts';
import { type DayRange, touchesDays } from '../../../search/query/search-state.ts';
import { countPeriods, type PeriodCount } from '../../../search/results/count-periods.ts';
import { searchWords } from '../../../words/search-words.ts';
import { keepFocus, makeElement } from '../../elements.ts';

const { periods: words } = searchWords;

/** Shows how the hits spread over time: bars that filter when they are pressed, and the same as a table. */
export function showPeriods(place: HTMLElement, hits: readonly Hit[], chosen: DayRange): void {
  const counts = countPeriods(hits.map(({ entry }) => entry));
  const wasOpen = place.querySelector('details')?.open === true;
  keepFocus(() => {
    place.replaceChildren(...(counts.length > 1 ? chart(counts, chosen, wasOpen) : []));
  });
}

function chart(counts: readonly PeriodCount[], chosen: DayRange, isOpen: boolean): HTMLElement[] {
  const highest = Math.max(...counts.map(({ count }) => count));
  const bars = counts.map((one) => makeElement('li', {}, ...bar(one, chosen, highest)));
  const ends = [counts.at(0), counts.at(-1)].map((one) =>
    makeElement('span', {}, one === undefined ? '' : words.name(one.period)),
  );
  const details = makeElement('details', {}, makeElement('summary', {}, words.asTable), table(counts));
  details.open = isOpen;
  return [
    makeElement('ol', { class: 'bars', 'aria-label': words.chart }, ...bars),
    makeElement('p', { class: 'axis', 'aria-hidden': 'true' }, ...ends),
    details,
  ];
}

function bar({ period, days, count }: PeriodCount, chosen: DayRange, highest: number): HTMLElement[] {
  if (count === 0) return [];
  const label = words.bar(words.name(period), count);
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
    .map(({ period, count }) =>
      makeElement(
        'tr',
        {},
        makeElement('th', { scope: 'row' }, words.name(period)),
        makeElement('td', {}, String(count)),
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

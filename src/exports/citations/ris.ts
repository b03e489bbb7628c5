import { singleDate } from './cited-date.ts';
import type { Reference } from './reference.ts';

/**
 * One entry of RIS. A date that is not known to the day ends after the month: `2022/05//`. Some programs read the place from
 * `CY`, others from `PP`.
 */
export function formatRis(reference: Reference): string {
  const { id, authors, title, paper, city, section, page, url, language, note } = reference;
  const fields = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((name) => ['AU', name] as const),
    ['T2', paper],
    ['CY', city],
    ['PP', city],
    ...dateFields(reference.date),
    ...(page === null ? [] : [['SP', page] as const]),
    ...(section === null ? [] : [['SE', section] as const]),
    ['LA', language],
    ['UR', url],
    ...(note === null ? [] : [['N1', note] as const]),
    ['ER', ''],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** Nothing when not even the year is known: the note has both ends. */
function dateFields(date: Reference['date']): (readonly [tag: string, value: string])[] {
  const known = singleDate(date);
  if (known === undefined) return [];
  const [year = '', month = '', day = ''] = known.split('-');
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
  ];
}

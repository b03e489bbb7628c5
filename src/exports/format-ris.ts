import type { Reference } from './reference.ts';

/** One entry of RIS. A date that is not known to the day ends after the month: `2022/05//`. */
export function formatRis(reference: Reference): string {
  const { authors, title, paper, city, section, page, url, language, note } = reference;
  const [year = '', month = '', day = ''] = reference.date.from.split('-');
  const isOneMonth = reference.date.from === reference.date.to;
  const fields = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name) => ['AU', name] as const),
    ['T2', paper],
    ['PP', city],
    ['PY', year],
    ['DA', isOneMonth ? `${year}/${month}/${day}/` : `${year}///`],
    ...(page === null ? [] : [['SP', page] as const]),
    ...(section === null ? [] : [['SE', section] as const]),
    ['LA', language],
    ['UR', url],
    ...(note === null ? [] : [['N1', note] as const]),
    ['ER', ''],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

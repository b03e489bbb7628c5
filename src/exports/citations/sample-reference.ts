import type { CitedDate } from './cited-date.ts';
import type { Reference } from './reference.ts';

/** A reference whose every part is printed, for tests; `fields` are what a test cares about. */
export function sampleReference(fields: Partial<Reference> = {}): Reference {
  return {
    id: '0000000a-aaaa',
    title: '春耕开始',
    authors: ['丁一'],
    paper: '安邑日报',
    city: '安邑',
    section: null,
    page: '15',
    date: { from: '2000-11-20', to: '2000-11-20', isInferred: false, edtf: '2000-11-20' },
    url: 'https://a.example/1/',
    language: 'zh-CN',
    publisher: '安邑文库',
    rights: '权利属于各报。',
    note: null,
    ...fields,
  };
}

/** Dates that are not known to the day, by how much is known; for tests. */
export const INFERRED_DATES = {
  month: { from: '2022-05', to: '2022-05', isInferred: true, edtf: '2022-05-12/2022-05-14' },
  months: { from: '2022-04', to: '2022-05', isInferred: true, edtf: '2022-04-29/2022-05-02' },
  years: { from: '2021-12', to: '2022-01', isInferred: true, edtf: '2021-12-30/2022-01-02' },
} as const satisfies Readonly<Record<string, CitedDate>>;

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
    note: null,
    ...fields,
  };
}

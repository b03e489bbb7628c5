import type { CitedDate } from './reference.ts';

/** Dates that are not known to the day, by how much is known; for tests. */
export const INFERRED_DATES = {
  month: { from: '2022-05', to: '2022-05', isInferred: true, edtf: '2022-05-12/2022-05-14' },
  months: { from: '2022-04', to: '2022-05', isInferred: true, edtf: '2022-04-29/2022-05-02' },
  years: { from: '2021-12', to: '2022-01', isInferred: true, edtf: '2021-12-30/2022-01-02' },
} as const satisfies Readonly<Record<string, CitedDate>>;

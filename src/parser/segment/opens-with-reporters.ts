import { SIGNATURE } from '../signature-pattern.ts';

const REPORTERS = new RegExp(
  `^[（(](?=[^（）()]{0,14}(?:记\\s?者|通\\s?讯\\s?员))(?:综合)?${SIGNATURE}[）)]\\s*\\S`,
  'u',
);

/** Reporters in brackets stand before the first sentence: below a head they open its text as a dateline does. */
export function opensWithReporters(text: string): boolean {
  return /^[（(]/u.test(text) && REPORTERS.test(text);
}

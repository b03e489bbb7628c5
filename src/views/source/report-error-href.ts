import { correctionWords } from '../../words/correction-words.ts';

/** What a reader found an error in. */
export interface ErrorPlace {
  readonly id: string;
  readonly title: string;
  /** The paragraph in words. */
  readonly part: string;
  readonly line: number;
  /** Whole address of the place. */
  readonly url: string;
}

/** A prefilled issue when reports go to a web address, a prefilled mail when they go to a mailbox. */
export function reportErrorHref(to: string, { id, title, part, line, url }: ErrorPlace): string {
  const { subject, body } = correctionWords.report;
  const isWeb = /^https?:/u.test(to);
  const fields = {
    [isWeb ? 'title' : 'subject']: subject(title),
    body: body(id, part, line, url),
  };
  const query = Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `${isWeb ? to : `mailto:${to}`}?${query}`;
}

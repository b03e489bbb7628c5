import type { Draft } from '../draft.ts';

/** The beginning of a text says what it is about. */
const TELLING = 3000;
const MOST_PASSAGES = 60;

/** Running text of an article in the making, as much as tells what it is about. */
export function bodyText({ body }: Draft): string {
  let text = '';
  for (const { strips } of body.slice(0, MOST_PASSAGES)) {
    for (const { line, from, to } of strips) {
      text += line.text.slice(from, to);
      if (text.length >= TELLING) return text.slice(0, TELLING);
    }
    text += '\n';
  }
  return text;
}

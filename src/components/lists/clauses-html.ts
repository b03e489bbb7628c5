import { escapeHTML } from 'astro/runtime/server/index.js';
import { cutAtWords } from '../../text/cut-at-words.ts';
import { memoize } from '../../text/memoize.ts';

/** The clauses of a title with the places where a line may break. A title stands on many pages: it is written once. */
export const clausesHtml = memoize((text: string): string => {
  const clauses = text
    .split(/(?<=\u3000)/u)
    .map((clause) => cutAtWords(clause).map(escapeHTML).join('<wbr>'));
  return clauses.length > 1
    ? clauses.map((clause) => `<span class="clauses-one">${clause}</span>`).join('')
    : clauses.join('');
});

import type { Term } from './divide-terms.ts';

/** As a reader would type it; quotation marks stand only where a term would fall apart, or be taken for a sign. */
export function formatTerms(groups: readonly (readonly Term[])[]): string {
  return groups.map((terms) => terms.map(formatTerm).join(' OR ')).join(' ');
}

function formatTerm({ text, field, isExcluded }: Term): string {
  const isPlain = /^[\p{Script=Han}\p{N}a-z]+$/u.test(text);
  return `${isExcluded ? '-' : ''}${field === '' ? '' : `${field}:`}${isPlain ? text : `"${text}"`}`;
}

import { endsOf } from './cited-date.ts';
import type { Reference } from './reference.ts';

/** A file of CSL-JSON. */
export function formatCsl(references: readonly Reference[]): string {
  return cslFile(cslItems(references));
}

/** A file of the items that `cslItems` has written. */
export function cslFile(items: string): string {
  return `[\n${items}\n]\n`;
}

/** Items as they stand in a file. */
export function cslItems(references: readonly Reference[]): string {
  return references
    .map((reference) => JSON.stringify([cslItem(reference)], undefined, 2).slice('[\n'.length, -'\n]'.length))
    .join(',\n');
}

/** A newspaper article as CSL-JSON names its parts. */
interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly 'publisher-place': string;
  readonly section?: string;
  readonly page?: string;
  readonly issued: {
    readonly 'date-parts': readonly (readonly number[])[];
    /** The date is inferred. */
    readonly circa?: true;
  };
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

/** One item of CSL-JSON, for Zotero and every citation processor. */
export function cslItem(reference: Reference): CslItem {
  const { authors, section, page, note } = reference;
  return {
    id: reference.id,
    type: 'article-newspaper',
    title: reference.title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': reference.paper,
    'publisher-place': reference.city,
    ...(section !== null && { section }),
    ...(page !== null && { page }),
    issued: issuedOf(reference.date),
    URL: reference.url,
    language: reference.language,
    ...(note !== null && { note }),
  };
}

function issuedOf(date: Reference['date']): CslItem['issued'] {
  return {
    'date-parts': endsOf(date).map((end) => end.split('-').map(Number)),
    ...(date.isInferred && { circa: true }),
  };
}

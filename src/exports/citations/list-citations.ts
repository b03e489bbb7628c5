import { citingWords } from '../../words/citing-words.ts';
import { formatApa, formatChicago, formatMla } from './english-styles.ts';
import { formatBibtex } from './bibtex.ts';
import { formatCsl } from './csl.ts';
import { formatGbt } from './gbt.ts';
import { formatRis } from './ris.ts';
import type { Reference } from './reference.ts';

/** One form of citation. */
export interface Citation {
  readonly id: string;
  /** The name of the form. */
  readonly style: string;
  readonly text: string;
  /** For programs: line by line, in a typewriter's face. */
  readonly isCode: boolean;
}

/** All forms, the national standard first. */
export function listCitations(reference: Reference): readonly Citation[] {
  const { styles } = citingWords;
  const forReaders = [
    { id: 'gbt', style: styles.gbt, text: formatGbt(reference) },
    { id: 'chicago', style: styles.chicago, text: formatChicago(reference) },
    { id: 'mla', style: styles.mla, text: formatMla(reference) },
    { id: 'apa', style: styles.apa, text: formatApa(reference) },
  ];
  const forPrograms = [
    { id: 'bibtex', style: styles.bibtex, text: formatBibtex(reference) },
    { id: 'ris', style: styles.ris, text: formatRis(reference).replaceAll('\r', '') },
    { id: 'csl', style: styles.csl, text: formatCsl([reference]) },
  ];
  return [
    ...forReaders.map((form) => ({ ...form, isCode: false })),
    ...forPrograms.map((form) => ({ ...form, text: form.text.trimEnd(), isCode: true })),
  ];
}

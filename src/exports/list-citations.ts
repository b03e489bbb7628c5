import type { CitationView } from '../views/article/citing-view.ts';
import { citingWords } from '../words/citing-words.ts';
import { formatApa } from './format-apa.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatChicago } from './format-chicago.ts';
import { formatCsl } from './format-csl.ts';
import { formatGbt } from './format-gbt.ts';
import { formatMla } from './format-mla.ts';
import { formatRis } from './format-ris.ts';
import type { Reference } from './reference.ts';

/** All forms, the national standard first. */
export function listCitations(reference: Reference): readonly CitationView[] {
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

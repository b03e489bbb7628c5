import { makeButton, makeElement } from '../../../components/elements.ts';
import type { DateEvidence, PublicationDate } from '../../../records/publication-date.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { chooseOne, labelled } from '../controls.ts';

const words = deskWords.record;

interface DateFields {
  readonly element: HTMLElement;
  readonly read: () => PublicationDate;
}

/** Words of the raw page, and the line on which they stand. */
export type LineQuote = Pick<DateEvidence, 'line' | 'quote'>;

/** What the date can ask of the raw text beside it. */
interface RawPage {
  /** What is selected in it. */
  readonly selected: () => LineQuote | undefined;
  readonly reveal: (quote: LineQuote) => void;
}

/** First and last possible day, how they are known, and the lines that say so; EDTF is made of them. */
export function dateFields(date: PublicationDate, { selected, reveal }: RawPage): DateFields {
  const from = makeElement('input', { type: 'date', required: '', value: date.earliest });
  const to = makeElement('input', { type: 'date', required: '', value: date.latest });
  const basis = basisField(date.basis);
  const rows = makeElement('ul', { class: 'desk-evidence' });
  const read = new Map<HTMLElement, () => DateEvidence>();
  const add = ({ line, quote, note }: DateEvidence): HTMLElement => {
    const number = makeElement('input', { type: 'number', min: '1', required: '', value: String(line) });
    const quoted = makeElement('input', { type: 'text', required: '', value: quote });
    const meaning = makeElement('textarea', { rows: '2', required: '' }, note);
    const row = makeElement(
      'li',
      {},
      labelled(words.evidenceLine, number),
      labelled(words.evidenceQuote, quoted),
      labelled(words.evidenceNote, meaning),
      makeButton(
        words.removeEvidence,
        () => {
          read.delete(row);
          row.remove();
          more.focus();
        },
        { class: 'desk-quiet' },
      ),
    );
    const written = () => ({ line: Number(number.value), quote: quoted.value, note: meaning.value });
    row.addEventListener('focusin', ({ target }) => {
      if (target !== meaning) reveal(written());
    });
    read.set(row, written);
    rows.append(row);
    return quote === '' ? quoted : meaning;
  };
  date.evidence.forEach(add);
  const more = makeButton(
    words.addEvidence,
    () => {
      add({ line: 1, quote: '', ...selected(), note: '' }).focus();
    },
    { class: 'desk-quiet' },
  );
  from.addEventListener('change', () => {
    if (to.value < from.value) to.value = from.value;
  });
  return {
    element: makeElement(
      'div',
      {},
      makeElement(
        'div',
        { class: 'desk-row' },
        labelled(words.from, from),
        labelled(words.to, to),
        labelled(words.basis, basis),
      ),
      rows,
      more,
    ),
    read: () => ({
      edtf: from.value === to.value ? from.value : `${from.value}/${to.value}`,
      earliest: from.value,
      latest: to.value,
      basis: basis.value === 'printed' ? 'printed' : 'inferred',
      evidence: [...read.values()].map((one) => one()),
    }),
  };
}

/** How a statement is known. */
export function basisField(basis: string): HTMLSelectElement {
  return chooseOne(Object.entries(words.bases), basis);
}

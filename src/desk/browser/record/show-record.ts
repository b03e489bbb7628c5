import { makeButton, makeElement } from '../../../components/elements.ts';
import type { RecordRequest } from '../../../records/desk-requests.ts';
import type { DateEvidence, PublicationDate } from '../../../records/publication-date.ts';
import type { IntakeRecord } from '../../../records/page-record.ts';
import type { CityRecord, PaperRecord } from '../../../records/registry-records.ts';
import { deskWords } from '../../../words/desk-words.ts';
import type { DeskContext } from '../desk-context.ts';
import { chooseOne, labelled } from '../controls.ts';
import { type Named, newCityFields, newNameFields } from './new-entries.ts';

const words = deskWords.record;

/** What the server fills the form with. */
interface IntakeForm {
  readonly sum: string;
  readonly record?: IntakeRecord;
  readonly marks: readonly string[];
  readonly cities: readonly CityRecord[];
  readonly papers: readonly PaperRecord[];
  /** For what is not registered yet. */
  readonly proposed?: { readonly city: Named; readonly paper: Named };
}

type Saved = { readonly sum: string; readonly before: string } | { readonly conflict: unknown };

/** Stands in a choice for what is not registered yet. */
const NEW = '+';

/** Shows the record of intake of a page as a form. */
export async function showRecord(context: DeskContext, main: HTMLElement, id: string): Promise<void> {
  const { call, say, attempt } = context;
  const { sum, record, marks, cities, papers, proposed } = await call<IntakeForm>('record', { id });
  document.title = `${words.title} ${id}`;
  const head = [
    makeElement('a', { href: '#' }, deskWords.back),
    makeElement('h1', {}, `${words.title} ${id}`),
    makeElement('a', { href: `#page/${id}` }, deskWords.tray.edit),
  ];
  if (record === undefined) {
    main.replaceChildren(
      makeElement('header', { class: 'desk-bar' }, ...head),
      makeElement('p', {}, words.broken),
    );
    say('');
    return;
  }
  const ticks = new Map<string, HTMLInputElement>();
  /** A field with the tick that says that it was checked, where it is marked. */
  const field = (name: string, label: string, ...controls: readonly HTMLElement[]) => {
    const isMarked = marks.includes(name);
    const tick = makeElement('input', { type: 'checkbox' });
    if (isMarked) ticks.set(name, tick);
    return makeElement(
      'fieldset',
      { class: `desk-record ${isMarked ? 'is-marked' : ''}`.trim() },
      makeElement('legend', {}, isMarked ? `${label}（${words.checkHint}）` : label),
      ...controls,
      ...(isMarked ? [makeElement('label', { class: 'desk-tick' }, tick, words.check)] : []),
    );
  };
  const city = chooseOne(
    [...cities.map(({ slug, fullName }) => [slug, fullName] as const), [NEW, words.newOne]],
    record.city.value,
  );
  if (city.value === '') city.value = NEW;
  const newCity = newCityFields(call, proposed?.city);
  const paper = chooseOne(
    [...papers.map(({ slug, name }) => [slug, name] as const), [NEW, words.newOne]],
    record.paper.value,
  );
  if (paper.value === '') paper.value = NEW;
  const newPaper = newNameFields(call, words.paperName, proposed?.paper);
  const cityBasis = statementFields(record.city);
  const paperBasis = statementFields(record.paper);
  const district = makeElement('select', {});
  const newDistrict = newNameFields(call, words.district);
  const label = textField(record.label);
  const number = textField(record.number);
  const slogans = makeElement('textarea', { rows: '2' }, record.slogans.join('\n'));
  const date = dateFields(record.date);

  function fillDistricts(): void {
    const own = cities.find(({ slug }) => slug === city.value)?.districts ?? [];
    const options = [['', words.wholeCity], ...own.map(({ name }) => [name, name]), [NEW, words.newOne]];
    district.replaceChildren(
      ...options.map(([value = '', name = '']) => makeElement('option', { value }, name)),
    );
    district.value = record?.district ?? '';
    if (district.value === '' && record?.district !== undefined && own.length > 0) district.value = NEW;
  }
  function showNew(): void {
    newCity.element.hidden = city.value !== NEW;
    newPaper.element.hidden = paper.value !== NEW;
    newDistrict.element.hidden = district.value !== NEW;
  }
  city.addEventListener('change', () => {
    fillDistricts();
    showNew();
  });
  for (const choice of [paper, district]) choice.addEventListener('change', showNew);
  fillDistricts();
  showNew();

  function request(): RecordRequest {
    const cityRecord = city.value === NEW ? newCity.read() : null;
    const paperRecord = paper.value === NEW ? newPaper.read() : null;
    const districtRecord = district.value === NEW ? newDistrict.read() : null;
    const districtName = districtRecord?.name ?? district.value;
    return {
      id,
      sum,
      checked: [...ticks].filter(([, tick]) => tick.checked).map(([name]) => name),
      city: cityRecord,
      paper: paperRecord,
      district: districtRecord,
      record: {
        paper: { value: paperRecord?.slug ?? paper.value, ...paperBasis.read() },
        city: { value: cityRecord?.slug ?? city.value, ...cityBasis.read() },
        ...(districtName !== '' && { district: districtName }),
        ...(label.value !== '' && { label: label.value }),
        ...(number.value !== '' && { number: number.value }),
        slogans: slogans.value.split('\n').filter((line) => line.trim() !== ''),
        date: date.read(),
      },
    };
  }

  const form = makeElement(
    'form',
    { class: 'desk-form' },
    field('city', words.city, labelled(words.city, city), newCity.element, cityBasis.element),
    field('paper', words.paper, labelled(words.paper, paper), newPaper.element, paperBasis.element),
    field('date', words.date, date.element),
    field('district', words.district, labelled(words.district, district), newDistrict.element),
    field('label', words.label, labelled(words.label, label)),
    field('number', words.number, labelled(words.number, number)),
    field('slogans', words.slogans, labelled(words.slogans, slogans)),
    makeElement('button', { type: 'submit' }, words.save),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(async () => {
      const saved = await call<Saved>('save-record', request());
      await showRecord(context, main, id);
      say('conflict' in saved ? words.conflict : words.saved);
      if (!('conflict' in saved)) main.append(undoButton(saved));
    });
  });
  const undoButton = (saved: { readonly sum: string; readonly before: string }) =>
    makeButton(
      words.undo,
      () => {
        attempt(async () => {
          const restored = await call<Saved>('restore-record', { id, text: saved.before, sum: saved.sum });
          await showRecord(context, main, id);
          say('conflict' in restored ? words.conflict : words.undone);
        });
      },
      { class: 'desk-quiet' },
    );
  main.replaceChildren(makeElement('header', { class: 'desk-bar' }, ...head), form);
  say('');
}

function textField(value = ''): HTMLInputElement {
  return makeElement('input', { type: 'text', value });
}

interface StatementFields {
  readonly element: HTMLElement;
  readonly read: () => Pick<IntakeRecord['city'], 'basis' | 'evidence'>;
}

/** How a statement is known, and what it rests on. */
function statementFields({ basis, evidence }: IntakeRecord['city']): StatementFields {
  const chosen = basisField(basis);
  const quoted = makeElement('textarea', { rows: '2', required: '' }, evidence);
  return {
    element: makeElement(
      'div',
      { class: 'desk-row' },
      labelled(words.basis, chosen),
      labelled(words.evidence, quoted),
    ),
    read: () => ({ basis: chosen.value === 'printed' ? 'printed' : 'inferred', evidence: quoted.value }),
  };
}

function basisField(basis: string): HTMLSelectElement {
  return chooseOne(Object.entries(words.bases), basis);
}

/** First and last possible day, how they are known, and the lines that say so; EDTF is made of them. */
function dateFields(date: PublicationDate): {
  readonly element: HTMLElement;
  readonly read: () => PublicationDate;
} {
  const from = makeElement('input', { type: 'date', required: '', value: date.earliest });
  const to = makeElement('input', { type: 'date', required: '', value: date.latest });
  const basis = basisField(date.basis);
  const rows = makeElement('ul', { class: 'desk-evidence' });
  const read = new Map<HTMLElement, () => DateEvidence>();
  const add = ({ line, quote, note }: DateEvidence) => {
    const number = makeElement('input', { type: 'number', min: '1', required: '', value: String(line) });
    const quoted = makeElement('input', { type: 'text', required: '', value: quote });
    const meaning = makeElement('input', { type: 'text', required: '', value: note });
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
        },
        { class: 'desk-quiet' },
      ),
    );
    read.set(row, () => ({ line: Number(number.value), quote: quoted.value, note: meaning.value }));
    rows.append(row);
  };
  date.evidence.forEach(add);
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
      makeButton(
        words.addEvidence,
        () => {
          add({ line: 1, quote: '', note: '' });
        },
        { class: 'desk-quiet' },
      ),
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

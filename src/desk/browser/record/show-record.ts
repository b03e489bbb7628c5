import { makeButton, makeElement } from '../../../components/elements.ts';
import type { RecordRequest } from '../../../records/desk-requests.ts';
import type { MapRecord } from '../../../records/map-record.ts';
import type { IntakeRecord } from '../../../records/page-record.ts';
import type { CityRecord, PaperRecord } from '../../../records/registry-records.ts';
import { indexLines } from '../../../text/lines.ts';
import { deskWords } from '../../../words/desk-words.ts';
import type { DeskContext } from '../desk-context.ts';
import { chooseOne, labelled } from '../controls.ts';
import { rawEditor } from '../page/raw-editor.ts';
import { basisField, dateFields, type LineQuote } from './date-fields.ts';
import { type Named, newCityFields, newNameFields } from './new-entries.ts';

const words = deskWords.record;

/** What the server fills the form with. */
interface IntakeForm {
  readonly sum: string;
  /** The raw text of the page. */
  readonly text: string;
  readonly map?: MapRecord;
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
export async function showRecord(
  context: DeskContext,
  main: HTMLElement,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { call, say, attempt } = context;
  const { sum, text, map, record, marks, cities, papers, proposed } = await call<IntakeForm>('record', {
    id,
  });
  document.title = `${words.title} ${id}`;
  const head = [
    makeElement('a', { href: '#' }, deskWords.back),
    makeElement('h1', { tabindex: '-1' }, `${words.title} ${record?.source ?? id}`),
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
  const newCity = newCityFields(call, map, proposed?.city);
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
  const raw = makeElement('div', { class: 'desk-raw', role: 'region', 'aria-label': deskWords.page.raw });
  let selected: LineQuote | undefined;
  const { lines, numberAt } = indexLines(text);
  const editor = rawEditor(raw, text, ({ start, end }) => {
    const [line = ''] = text.slice(start, end).trim().split(/\r?\n/u);
    selected = line === '' ? undefined : { line: numberAt(text.indexOf(line, start)), quote: line };
  });
  const date = dateFields(record.date, {
    selected: () => selected,
    reveal: ({ line, quote }) => {
      const { start = 0, end = 0 } = lines[line - 1] ?? {};
      const at = text.slice(start, end).indexOf(quote);
      editor.select(at === -1 ? { start, end } : { start: start + at, end: start + at + quote.length });
    },
  });

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
    { class: 'desk-form', id: FORM },
    field('city', words.city, labelled(words.city, city), newCity.element, cityBasis.element),
    field('paper', words.paper, labelled(words.paper, paper), newPaper.element, paperBasis.element),
    field('date', words.date, date.element),
    makeElement(
      'div',
      { class: 'desk-row' },
      field('district', words.district, named(words.district, district), newDistrict.element),
      field('label', words.label, named(words.label, label)),
      field('number', words.number, named(words.number, number)),
      field('slogans', words.slogans, named(words.slogans, slogans)),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(async () => {
      const saved = await call<Saved>('save-record', request());
      await showRecord(context, main, id, signal);
      say('conflict' in saved ? words.conflict : words.saved);
      const bar = main.querySelector('.desk-bar');
      if (!('conflict' in saved)) bar?.append(undoButton(saved));
      bar?.querySelector<HTMLElement>(`a[href="#page/${id}"]`)?.focus();
    });
  });
  const undoButton = (saved: { readonly sum: string; readonly before: string }) =>
    makeButton(
      words.undo,
      () => {
        attempt(async () => {
          const restored = await call<Saved>('restore-record', { id, text: saved.before, sum: saved.sum });
          await showRecord(context, main, id, signal);
          say('conflict' in restored ? words.conflict : words.undone);
        });
      },
      { class: 'desk-quiet' },
    );
  main.replaceChildren(
    makeElement(
      'header',
      { class: 'desk-bar' },
      ...head,
      makeElement('button', { type: 'submit', form: FORM, 'aria-keyshortcuts': 'Control+S' }, words.save),
    ),
    makeElement('div', { class: 'desk-panes is-record' }, form, raw),
  );
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    form.requestSubmit();
  };
  form.addEventListener('keydown', onKey);
  signal.addEventListener('abort', () => {
    editor.close();
  });
  say('');
}

/** The form, for its button in the bar. */
const FORM = 'record';

/** A control of which the legend around it tells the name. */
function named<Control extends HTMLElement>(name: string, control: Control): Control {
  control.setAttribute('aria-label', name);
  return control;
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

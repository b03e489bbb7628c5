import { makeElement } from '../../../components/elements.ts';
import type { MapRecord } from '../../../records/map-record.ts';
import type { RecordRequest } from '../../../records/desk-requests.ts';
import { deskWords } from '../../../words/desk-words.ts';
import type { CallDesk } from '../call-desk.ts';
import { labelled } from '../controls.ts';
import { type Place, placePicker } from './place-picker.ts';

const words = deskWords.record;

/** Fields for something that is not registered yet. */
interface NewEntry<Entry> {
  readonly element: HTMLElement;
  readonly read: () => Entry;
}

/** A name with its spelling in addresses. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

const NOTHING: Named = { slug: '', name: '' };

/** A name with the spelling that is proposed for addresses. */
export function newNameFields(
  call: CallDesk,
  label: string,
  proposed = NOTHING,
): NewEntry<NonNullable<RecordRequest['paper']>> {
  const name = makeElement('input', { type: 'text', value: proposed.name });
  const slug = spellingOf(call, name, proposed.slug);
  return {
    element: makeElement('div', { class: 'desk-row' }, labelled(label, name), labelled(words.slug, slug)),
    read: () => ({ name: name.value.trim(), slug: slug.value.trim() }),
  };
}

export function newCityFields(
  call: CallDesk,
  map: MapRecord | undefined,
  proposed = NOTHING,
): NewEntry<NonNullable<RecordRequest['city']>> {
  const name = makeElement('input', { type: 'text', value: proposed.name });
  const fullName = makeElement('input', {
    type: 'text',
    value: proposed.name === '' ? '' : `${proposed.name}市`,
  });
  const province = makeElement('input', { type: 'text', value: PROVINCE });
  const longitude = degreeField();
  const latitude = degreeField();
  const picker = map && placePicker(map, fill);
  const place = (): Place | undefined =>
    longitude.value === '' || latitude.value === ''
      ? undefined
      : { longitude: Number(longitude.value), latitude: Number(latitude.value) };
  function fill(picked: Place): void {
    longitude.value = String(picked.longitude);
    latitude.value = String(picked.latitude);
    picker?.show(picked);
  }
  /** Cities of the province are on the map by their names. */
  function findPlace(): void {
    const town = map?.features.find(({ properties }) => properties.name === name.value.trim());
    if (place() !== undefined || town?.geometry.type !== 'Point') return;
    const [east, north] = town.geometry.coordinates;
    fill({ longitude: east, latitude: north });
  }
  for (const field of [longitude, latitude])
    field.addEventListener('change', () => {
      picker?.show(place());
    });
  findPlace();
  const slug = spellingOf(call, name, proposed.slug);
  name.addEventListener('change', () => {
    if (fullName.value === '') fullName.value = `${name.value.trim()}市`;
    findPlace();
  });
  return {
    element: makeElement(
      'div',
      { class: 'desk-row' },
      labelled(words.cityName, name),
      labelled(words.cityFullName, fullName),
      labelled(words.slug, slug),
      labelled(words.province, province),
      makeElement(
        'div',
        { class: 'desk-row desk-place-row' },
        ...(picker === undefined ? [] : [picker.element]),
        makeElement(
          'div',
          {},
          makeElement('p', { class: 'desk-muted' }, words.placeHint),
          labelled(words.longitude, longitude),
          labelled(words.latitude, latitude),
        ),
      ),
    ),
    read: () => ({
      name: name.value.trim(),
      fullName: fullName.value.trim(),
      slug: slug.value.trim(),
      province: province.value.trim(),
      place: place() ?? null,
    }),
  };
}

function degreeField(): HTMLInputElement {
  return makeElement('input', { type: 'number', step: '0.01' });
}

/** The archive is one of Henan. */
const PROVINCE = '河南省';

/** A field for the spelling of a name in addresses, filled when the name is given. */
function spellingOf(call: CallDesk, name: HTMLInputElement, proposed: string): HTMLInputElement {
  const slug = makeElement('input', { type: 'text', pattern: '[a-z0-9]+(-[a-z0-9]+)*', value: proposed });
  name.addEventListener('change', () => {
    void call<{ readonly slug: string }>('pinyin', { name: name.value.trim() }).then((answer) => {
      slug.value = answer.slug;
    });
  });
  return slug;
}

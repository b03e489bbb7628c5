import { makeElement } from '../../../components/elements.ts';
import type { MapRecord } from '../../../records/map-record.ts';
import { deskWords } from '../../../words/desk-words.ts';

const words = deskWords.record;

/** Degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** A small map on which the place of a city is pointed at. */
interface PlacePicker {
  readonly element: Element;
  /** Shows a place; nowhere without one. */
  readonly show: (place: Place | undefined) => void;
}

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 320;
const MARGIN = 10;
/** A hundredth of a degree is one kilometre. */
const DIGITS = 2;

/** Draws what is registered for maps; `onPick` hears of the place that was pointed at. */
export function placePicker(
  { features }: MapRecord,
  onPick: (place: Place) => void,
): PlacePicker | undefined {
  const province = features.find(({ properties }) => properties.kind === 'province');
  if (province?.geometry.type !== 'Polygon') return undefined;
  const corners = province.geometry.coordinates.flat();
  const [west, east] = [Math.min, Math.max].map((most) => most(...corners.map(([x]) => x)));
  const [south, north] = [Math.min, Math.max].map((most) => most(...corners.map(([, y]) => y)));
  if (west === undefined || east === undefined || south === undefined || north === undefined)
    return undefined;
  // So small a part of the globe is flat: a degree of longitude is shorter by the cosine of the latitude.
  const scale = (WIDTH - 2 * MARGIN) / (east - west);
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const at = ([longitude, latitude]: readonly [number, number]) =>
    [MARGIN + (longitude - west) * scale, MARGIN + (north - latitude) * scale * stretch] as const;
  const height = 2 * MARGIN + (north - south) * scale * stretch;
  const pathOf = (lines: readonly (readonly (readonly [number, number])[])[]) =>
    lines.map((line) => `M${line.map((one) => at(one).join(' ')).join('L')}`).join('');
  const pin = draw('circle', { r: '5', class: 'desk-pin' });
  const map = draw('svg', {
    viewBox: `0 0 ${WIDTH} ${Math.round(height)}`,
    class: 'desk-map',
    role: 'img',
    'aria-label': words.map,
  });
  map.append(
    ...features.map(({ geometry, properties }) => {
      if (geometry.type === 'Point') {
        const [x, y] = at(geometry.coordinates);
        const name = draw('text', { x: String(x + 5), y: String(y + 4) });
        name.textContent = properties.name;
        const town = draw('g', {});
        town.append(draw('circle', { cx: String(x), cy: String(y), r: '2' }), name);
        return town;
      }
      return draw('path', { d: pathOf(geometry.coordinates), class: `is-${properties.kind}` });
    }),
    pin,
  );
  map.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent)) return;
    const box = map.getBoundingClientRect();
    const unit = WIDTH / box.width;
    onPick({
      longitude: round(west + ((event.clientX - box.left) * unit - MARGIN) / scale),
      latitude: round(north - ((event.clientY - box.top) * unit - MARGIN) / scale / stretch),
    });
  });
  return {
    element: makeElement('div', {}, map),
    show: (place) => {
      pin.classList.toggle('is-set', place !== undefined);
      const [x, y] = at([place?.longitude ?? west, place?.latitude ?? north]);
      pin.setAttribute('cx', String(x));
      pin.setAttribute('cy', String(y));
    },
  };
}

function draw(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DIGITS));
}

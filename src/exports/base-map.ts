import type { BaseMapView } from '../views/places/city-map-view.ts';
import { escapeXml, textElement, xmlElement } from './xml.ts';

/** A drawing as a file, which the maps of all pages share. Its colours are those of the page that it stands in. */
export function baseMapSvg({ width, height, ...view }: BaseMapView): string {
  const line = { fill: 'none', stroke: 'var(--line,#8c8174)' };
  const label = (name: string, x: number, y: number) =>
    xmlElement('text', { x: String(x), y: String(y) }, escapeXml(name));
  const drawing = [
    xmlElement('path', { d: view.outline, fill: 'var(--tint,#f2ebdd)', stroke: 'var(--rule,#dcd3c3)' }),
    xmlElement('g', line, view.rivers.map(({ course }) => xmlElement('path', { d: course })).join('')),
    ...view.rivers.map(({ name, x, y }) => label(name, x, y - 5)),
    ...view.towns.flatMap(({ name, x, y }) => [
      xmlElement('circle', { cx: String(x), cy: String(y), r: '2', fill: 'var(--line,#8c8174)' }),
      label(name, x + 5, y + 4),
    ]),
    xmlElement('path', { d: `M8 ${height - 14}v6h${view.scale.length}v-6`, ...line }),
    label(view.scale.text, view.scale.length + 14, height - 7),
  ];
  const { text, href } = view.source;
  return xmlElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, 'font-size': '12' },
    textElement('desc', `${text} ${href}`) + xmlElement('g', { id: 'base' }, drawing.join('')),
  );
}

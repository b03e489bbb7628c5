import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MapRecord } from '../../records/map-record.ts';
import { baseMapView, cityMapView } from './city-map-view.ts';

const map = MapRecord.parse(JSON.parse(readFileSync('content/registry/map.json', 'utf8')));
const province = map.features.find(({ properties }) => properties.kind === 'province')?.properties.name ?? '';
const city = (slug: string, longitude: number, latitude: number) => ({
  slug,
  name: slug,
  fullName: slug,
  province,
  districts: [],
  place: { longitude, latitude },
});
const { place: _, ...unplaced } = city('c', 0, 0);
const view = cityMapView({ cities: [city('a', 113, 35), city('b', 114, 34), unplaced] }, map, 'b');

test('north is above, east is to the right, and a degree of longitude is shorter than one of latitude', () => {
  const [a = { x: 0, y: 0 }, b = { x: 0, y: 0 }] = view?.places ?? [];
  expect(b.x - a.x).toBeGreaterThan(0);
  expect(b.y - a.y).toBeGreaterThan(b.x - a.x);
});

test('the current city is marked, and one without coordinates or of another province is not on the map', () => {
  expect(view?.places.map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
    ['a', false],
    ['b', true],
  ]);
  const elsewhere = { ...city('d', 113, 35), province: '他省' };
  expect(cityMapView({ cities: [elsewhere] }, map)?.places).toEqual([]);
});

test('the outline fills the drawing, and rivers and other cities lie in it', () => {
  const {
    width = 0,
    height = 0,
    outline = '',
    rivers = [],
    towns = [],
  } = baseMapView({ cities: [] }, map) ?? {};
  const numbers = [...outline.matchAll(/(?<x>\d+),(?<y>\d+)/gu)].map(({ groups }) => [
    Number(groups?.['x']),
    Number(groups?.['y']),
  ]);
  expect(Math.max(...numbers.map(([x = 0]) => x))).toBeGreaterThan(width * 0.9);
  expect(Math.max(...numbers.map(([, y = 0]) => y))).toBeGreaterThan(height * 0.9);
  const points = [...rivers, ...towns];
  expect(points.length).toBeGreaterThan(10);
  expect(points.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
});

test('a city that the archive has is not drawn a second time', () => {
  const [town] = map.features.filter(({ properties }) => properties.kind === 'city');
  const held = { ...city('held', 113, 35), name: town?.properties.name ?? '' };
  expect(baseMapView({ cities: [held] }, map)?.towns.map(({ name }) => name)).not.toContain(held.name);
});

test('without a map of the province there is none', () => {
  const archive = { cities: [city('a', 113, 35)] };
  expect([cityMapView(archive, undefined), baseMapView(archive, undefined)]).toEqual([undefined, undefined]);
});

test('the name of a city stands left of it where another lies close to the right', () => {
  const cities = [city('a', 114.3, 35.75), city('b', 115.03, 35.76), city('c', 114.65, 33.63)];
  expect(cityMapView({ cities }, map)?.places.map(({ isNamedLeft }) => isNamedLeft)).toEqual([
    true,
    false,
    false,
  ]);
});

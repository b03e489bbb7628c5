import { expect, test } from 'vitest';
import { cityMapView } from './cities-view.ts';

const city = (slug: string, longitude: number, latitude: number) => ({
  slug,
  name: slug,
  fullName: slug,
  province: '河南省',
  districts: [],
  place: { longitude, latitude },
});

const { place: _, ...unplaced } = city('c', 0, 0);

test('north is above and east is to the right', () => {
  const { places = [] } = cityMapView({ cities: [city('a', 114, 36), city('b', 115, 34)] }) ?? {};
  const [a, b] = places;
  expect([(a?.x ?? 0) < (b?.x ?? 0), (a?.y ?? 0) < (b?.y ?? 0)]).toEqual([true, true]);
});

test('a degree of longitude is drawn shorter than one of latitude', () => {
  const { places = [] } = cityMapView({ cities: [city('a', 114, 35), city('b', 115, 34)] }) ?? {};
  const [a, b] = places;
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeLessThan((b?.y ?? 0) - (a?.y ?? 0));
});

test('a city without coordinates is not on the map', () => {
  expect(cityMapView({ cities: [city('a', 114, 36), unplaced] })?.places).toHaveLength(1);
});

test('where a city has no coordinates there is no map of it', () => {
  expect(cityMapView({ cities: [city('a', 114, 36), unplaced] }, 'c')).toBeUndefined();
  expect(cityMapView({ cities: [unplaced] })).toBeUndefined();
});

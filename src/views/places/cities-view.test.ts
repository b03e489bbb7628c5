import { expect, test } from 'vitest';
import { sampleArchive, samplePage } from '../../content/sample-archive.ts';
import { citiesView } from './cities-view.ts';

test('a district of several pages is named once, and a page of none adds nothing', () => {
  const districts = ['青禾县', '青禾县', null];
  const pages = districts.map((district, index) => samplePage(`0000000${index}`, { district }));
  expect(citiesView(sampleArchive(pages)).map((city) => city.districts)).toEqual([['青禾县'], []]);
});

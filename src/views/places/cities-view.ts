import { holdings } from '../../archive/holdings.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';
import { spanOfYears } from './holdings-in-words.ts';

/** A city in a list. */
export interface CityLinkView {
  readonly name: string;
  readonly href: string;
  readonly papers: string;
  readonly count: string;
  readonly years: string;
  readonly districts: readonly string[];
}

/** In the order of the registry. */
export function citiesView(archive: ArchiveIndex): readonly CityLinkView[] {
  return archive.cities.map((city) => {
    const held = holdings(archive, city.slug);
    const papers = archive.papersOfCity(city.slug);
    return {
      name: city.name,
      href: addresses.city(city.slug),
      papers: papers.map((paper) => paper.name).join('、'),
      count: `${words.units.pages(held.pages.length)} · ${words.units.articles(held.articles.length)}`,
      years: spanOfYears(held),
      districts: [...new Set(held.pages.flatMap((page) => page.district ?? []))],
    };
  });
}

/** Cities as points on a plane, north above. Lengths are in the drawing's own unit. */
export interface CityMapView {
  readonly width: number;
  readonly height: number;
  readonly places: readonly MapPlace[];
  readonly scale: { readonly length: number; readonly text: string };
}

/** A city on the map; `x` grows to the east, `y` to the south. */
interface MapPlace {
  readonly name: string;
  readonly href: string;
  /** The city that the page is about. */
  readonly isCurrent: boolean;
  readonly x: number;
  readonly y: number;
}

/** Drawing units for a degree of latitude, and room for names around the outermost cities. */
const DEGREE = 150;
const MARGIN = { x: 70, y: 36 } as const;
const KILOMETRES_PER_DEGREE = 111;
const SCALE_KILOMETRES = 50;

/**
 * Plate carrée, true to scale at the middle latitude: enough for a province, and honest about being a sketch. Absent
 * where no city, or not the current one, has coordinates.
 */
export function cityMapView(
  { cities }: Pick<ArchiveIndex, 'cities'>,
  current?: string,
): CityMapView | undefined {
  const placed = cities.flatMap(({ name, slug, place }) =>
    place === undefined ? [] : [{ name, slug, place }],
  );
  const isShown = ({ slug }: (typeof placed)[number]) => current === undefined || slug === current;
  if (!placed.some(isShown)) return undefined;
  const longitudes = placed.map(({ place }) => place.longitude);
  const latitudes = placed.map(({ place }) => place.latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const toPlace = ({ name, slug, place }: (typeof placed)[number]) => ({
    name,
    href: addresses.city(slug),
    isCurrent: slug === current,
    x: Math.round((place.longitude - west) * DEGREE * narrowing + MARGIN.x),
    y: Math.round((north - place.latitude) * DEGREE + MARGIN.y),
  });
  return {
    width: Math.round((east - west) * DEGREE * narrowing + 2 * MARGIN.x),
    height: Math.round((north - south) * DEGREE + 2 * MARGIN.y),
    places: placed.map(toPlace),
    scale: {
      length: Math.round((SCALE_KILOMETRES / KILOMETRES_PER_DEGREE) * DEGREE),
      text: words.city.mapScale(SCALE_KILOMETRES),
    },
  };
}

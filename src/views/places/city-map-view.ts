import { geoMercator, geoPath } from 'd3-geo';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { MapRecord } from '../../records/map-record.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';

/** The cities of the archive on the drawing of their province; lengths are in the drawing's own unit. */
export interface CityMapView {
  readonly width: number;
  readonly height: number;
  readonly places: readonly MapPlace[];
  readonly source: MapSource;
}

/** A province with its rivers and other cities, north above: the same on every page. */
export interface BaseMapView {
  readonly width: number;
  readonly height: number;
  /** The outline of the province, as the path of an SVG. */
  readonly outline: string;
  readonly rivers: readonly RiverView[];
  /** Cities of which the archive has nothing. */
  readonly towns: readonly MapPoint[];
  readonly scale: { readonly length: number; readonly text: string };
  readonly source: MapSource;
}

/** Who made what is drawn, and their licence. */
interface MapSource {
  readonly text: string;
  readonly href: string;
}

interface MapPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A river, with its name at the middle of its course. */
interface RiverView extends MapPoint {
  readonly course: string;
}

/** A city of the archive. */
interface MapPlace extends MapPoint {
  readonly href: string;
  /** The city that the page is about. */
  readonly isCurrent: boolean;
  /** Its name stands left of it, because another city lies close to the right. */
  readonly isNamedLeft: boolean;
}

const WIDTH = 440;
const HEIGHT = 420;
/** Room for names around the outermost cities. */
const MARGIN = 16;
/** Room for a name of two characters beside its city. */
const NAME = { width: 60, height: 16 } as const;
const SCALE_KILOMETRES = 50;
const EARTH_RADIUS_KILOMETRES = 6371;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** Shows the cities of a province that have coordinates; absent where there is no map of it. */
export function cityMapView(
  { cities }: Pick<ArchiveIndex, 'cities'>,
  map: MapRecord | undefined,
  current?: string,
): CityMapView | undefined {
  const drawn = drawProvince(map);
  if (drawn === undefined) return undefined;
  const points = cities.flatMap(({ name, slug, province, place }) =>
    place === undefined || province !== drawn.province.properties.name
      ? []
      : [
          {
            name,
            href: addresses.city(slug),
            isCurrent: slug === current,
            ...drawn.at(place.longitude, place.latitude),
          },
        ],
  );
  return { width: WIDTH, height: HEIGHT, places: placesOf(points), source: sourceOf(drawn.map) };
}

/** Draws what stands around those cities; absent where there is no map. */
export function baseMapView(
  { cities }: Pick<ArchiveIndex, 'cities'>,
  map: MapRecord | undefined,
): BaseMapView | undefined {
  const drawn = drawProvince(map);
  if (drawn === undefined) return undefined;
  const { province, projection, at } = drawn;
  const draw = (feature: MapRecord['features'][number]) => geoPath(projection).digits(0)(feature) ?? '';
  const [, middle = 0] = projection.invert?.([WIDTH / 2, HEIGHT / 2]) ?? [];
  const kilometre = projection.scale() / EARTH_RADIUS_KILOMETRES / Math.cos(middle * RADIANS_PER_DEGREE);
  const held = new Set(cities.map(({ name }) => name));
  return {
    width: WIDTH,
    height: HEIGHT,
    outline: draw(province),
    rivers: drawn.map.features.flatMap((feature) => {
      if (feature.geometry.type !== 'MultiLineString') return [];
      const [longest = []] = feature.geometry.coordinates.toSorted((a, b) => b.length - a.length);
      return [
        {
          name: feature.properties.name,
          course: draw(feature),
          ...at(...(longest[Math.floor(longest.length / 2)] ?? [])),
        },
      ];
    }),
    towns: drawn.map.features.flatMap(({ properties: { name }, geometry }) =>
      geometry.type === 'Point' && !held.has(name) ? [{ name, ...at(...geometry.coordinates) }] : [],
    ),
    scale: {
      length: Math.round(SCALE_KILOMETRES * kilometre),
      text: words.city.mapScale(SCALE_KILOMETRES),
    },
    source: sourceOf(drawn.map),
  };
}

function drawProvince(map: MapRecord | undefined) {
  const province = map?.features.find(({ properties }) => properties.kind === 'province');
  if (map === undefined || province === undefined) return undefined;
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    province,
  );
  const at = (longitude = 0, latitude = 0) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { x: Math.round(x), y: Math.round(y) };
  };
  return { map, province, projection, at };
}

function sourceOf({ source, license, href }: MapRecord): MapSource {
  return { text: words.city.mapSource(source, license), href };
}

function placesOf(points: readonly Omit<MapPlace, 'isNamedLeft'>[]): readonly MapPlace[] {
  return points.map((point) => ({
    ...point,
    isNamedLeft: points.some(
      ({ x, y }) => x > point.x && x - point.x < NAME.width && Math.abs(y - point.y) < NAME.height,
    ),
  }));
}

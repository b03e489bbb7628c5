import { z } from 'zod';

/** Longitude and latitude, in degrees. */
const Position = z.tuple([z.number(), z.number()]);

function feature<Kind extends string, Geometry extends z.ZodType>(kind: Kind, geometry: Geometry) {
  return z.strictObject({
    type: z.literal('Feature'),
    properties: z.strictObject({ kind: z.literal(kind), name: z.string() }),
    geometry,
  });
}

const Province = feature(
  'province',
  // The ring of an outline runs clockwise: the other way round it would be all of the globe but the province.
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(Position)) }),
);
const River = feature(
  'river',
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(Position)) }),
);
const Town = feature('city', z.strictObject({ type: z.literal('Point'), coordinates: Position }));

/** `content/registry/map.json`: GeoJSON of what maps show around the cities of the archive. */
export const MapRecord = z.strictObject({
  type: z.literal('FeatureCollection'),
  /** Who made the data, their licence, and where they are found. */
  source: z.string(),
  license: z.string(),
  href: z.url(),
  features: z.array(z.union([Province, River, Town])),
});
export type MapRecord = z.output<typeof MapRecord>;

import { z } from 'zod';

/** As many corners as a border needs that people draw, or a road that a corridor follows. */
const MOST_POSITIONS = 5_000;

/** [longitude, latitude] and perhaps a height, which is not used. Bounds are told apart by the service, which explains them. */
const position = z.array(z.number()).min(2).max(3);
const line = z.array(position).min(2).max(MOST_POSITIONS);
const rings = z.array(z.array(position).min(1).max(MOST_POSITIONS)).min(1).max(50);

export const areaGeometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('LineString'), coordinates: line }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: rings }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1).max(50) }),
]);
export type AreaGeometry = z.infer<typeof areaGeometry>;

/** An area as a GeoJSON feature (RFC 7946). */
export const areaFeature = z
  .strictObject({
    type: z.literal('Feature'),
    geometry: areaGeometry,
    properties: z
      .strictObject({
        radius: z.number().optional().meta({ description: 'Of a Point: it is the centre of a circle, m' }),
        width: z
          .number()
          .optional()
          .meta({ description: 'Of a LineString: it is the middle of a corridor, m from edge to edge' }),
      })
      .nullable()
      .optional(),
  })
  .meta({
    id: 'AreaFeature',
    description: 'Point with radius, LineString with width, Polygon or MultiPolygon',
  });
export type AreaFeature = z.infer<typeof areaFeature>;

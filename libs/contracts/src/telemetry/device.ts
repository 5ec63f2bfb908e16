import { z } from 'zod';

/** What devices and their clouds speak, besides the platform's own readings. */
export const deviceProtocols = [
  'osmand',
  'owntracks',
  'overland',
  'obd',
  'smartcar',
  'flespi',
  'vss',
  'cloudEvents',
  'gpx',
] as const;
export type DeviceProtocol = (typeof deviceProtocols)[number];

/** Most readings, messages or records of one request. */
const MOST = 1000;

/** A query as OsmAnd sends it: `id` (or `deviceid`) and whatever else a tracker tells. */
export const osmandQuery = z
  .object({
    id: z.string().min(1).max(128).optional().meta({ description: 'The vehicle, or what its key calls it' }),
    deviceid: z.string().min(1).max(128).optional().meta({ description: 'The same as `id`' }),
    timestamp: z
      .string()
      .max(40)
      .optional()
      .meta({ description: 's or ms since 1970, ISO 8601, or `yyyy-MM-dd HH:mm:ss` in UTC' }),
    lat: z.string().max(40).optional(),
    lon: z.string().max(40).optional(),
    location: z.string().max(80).optional().meta({ description: '`lat,lon`' }),
    speed: z.string().max(40).optional().meta({ description: 'Knots' }),
    bearing: z.string().max(40).optional(),
    altitude: z.string().max(40).optional(),
    accuracy: z.string().max(40).optional(),
    batt: z.string().max(40).optional(),
  })
  .catchall(z.union([z.string().max(256), z.array(z.string().max(256)).max(20)]));

/** The JSON of the newer Traccar Client. */
export const osmandMessage = z
  .looseObject({
    device_id: z.string().min(1).max(128),
    location: z.looseObject({ coords: z.looseObject({}).optional() }),
  })
  .meta({ id: 'OsmandMessage' });

/** Any message of OwnTracks; those that are no location and no transition are answered and dropped. */
export const ownTracksMessage = z
  .looseObject({
    _type: z.string().min(1).max(40),
    tst: z.number().optional(),
    lat: z.number().optional(),
    lon: z.number().optional(),
  })
  .meta({ id: 'OwnTracksMessage' });

/** A batch of Overland: GeoJSON features. */
export const overlandBatch = z
  .looseObject({
    locations: z
      .array(
        z.looseObject({
          geometry: z
            .looseObject({ coordinates: z.array(z.number()).min(2).max(3) })
            .nullable()
            .optional(),
          properties: z.looseObject({ timestamp: z.string().max(40).optional() }),
        }),
      )
      .max(MOST),
  })
  .meta({ id: 'OverlandBatch' });

/** What an OBD-II adapter printed, moment by moment. */
export const obdBatch = z
  .strictObject({
    device: z.string().min(1).max(128).optional().meta({
      description: 'The vehicle, or what its key calls it; not needed when the key has one vehicle',
    }),
    records: z
      .array(
        z.strictObject({
          time: z.union([z.string().max(40), z.number()]).optional(),
          frames: z
            .union([z.string().min(1).max(8000), z.array(z.string().min(1).max(400)).min(1).max(100)])
            .meta({ description: 'Text as the adapter printed it, or its lines', example: '41 0C 1A F8' }),
        }),
      )
      .min(1)
      .max(MOST),
  })
  .meta({ id: 'ObdBatch' });

/** A webhook of Smartcar, version 4; `VERIFY` asks for an answer to a challenge. */
export const smartcarWebhook = z
  .looseObject({
    eventId: z.string().max(128).optional(),
    eventType: z.string().min(1).max(40),
    vehicleId: z.string().max(128).optional(),
    data: z.looseObject({
      challenge: z
        .string()
        .regex(/^[\w-]{1,128}$/)
        .optional()
        .meta({ description: 'Never a text that could be the body of another webhook' }),
      signals: z
        .array(
          z.looseObject({
            code: z.string().min(1).max(120),
            body: z.looseObject({}).optional(),
            meta: z.looseObject({}).optional(),
          }),
        )
        .max(MOST)
        .optional(),
    }),
  })
  .meta({ id: 'SmartcarWebhook' });

/** A batch of a flespi stream: messages with flat, dotted keys. */
export const flespiBatch = z
  .array(z.looseObject({ ident: z.union([z.string().max(128), z.number()]).optional() }))
  .max(MOST)
  .meta({ id: 'FlespiBatch' });

const dataPoint = z.looseObject({ value: z.unknown(), ts: z.union([z.string(), z.number()]).optional() });

/** Values by VSS path, or the data of a VISS 2 message. */
export const vssMessage = z
  .looseObject({
    device: z.string().min(1).max(128).optional(),
    time: z.union([z.string().max(40), z.number()]).optional(),
    signals: z
      .record(
        z.string().max(256),
        z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown()), dataPoint]),
      )
      .optional()
      .meta({ example: { 'Vehicle.Speed': { value: 60, unit: 'mph' } } }),
    data: z
      .union([
        z.looseObject({ path: z.string().max(256) }),
        z.array(z.looseObject({ path: z.string().max(256) })).max(MOST),
      ])
      .optional(),
  })
  .meta({ id: 'VssMessage' });

import { signals, type Dtc } from '@rover/contracts';
import {
  fieldsOf,
  listOf,
  namesOf,
  positionOf,
  textOf,
  type DeviceDecoder,
  type DeviceReading,
} from './device-reading.js';

const byPath: ReadonlyMap<string, string> = new Map(signals.map(({ name, vss }) => [vss.path, name]));

const LATITUDE = 'Vehicle.CurrentLocation.Latitude';
const LONGITUDE = 'Vehicle.CurrentLocation.Longitude';
const VIN = 'Vehicle.VehicleIdentification.VIN';
const apart = new Set([LATITUDE, LONGITUDE, 'Vehicle.Diagnostics.DTCList', 'Vehicle.CurrentLocation']);

interface DataPoint {
  readonly path: string;
  readonly value: unknown;
  readonly unit?: string;
  readonly time: unknown;
}

/**
 * Values by VSS path: `{device, time, signals: {"Vehicle.Speed": 50}}`, each a bare value or `{value, unit, ts}`; or the
 * data of a VISS 2 message, `{data: {path, dp: {value, ts}}}`. Values of different times become several readings.
 */
export const decodeVss: DeviceDecoder = (payload) => {
  const fields = fieldsOf(payload);
  const { device, data } = fields;
  const points = [...listOf(data).flatMap(ofViss), ...ofPaths(fieldsOf(fields['signals']))];
  const moments = new Map<unknown, DataPoint[]>();
  for (const point of points) {
    const time = point.time ?? fields['time'] ?? fields['ts'];
    moments.set(time, [...(moments.get(time) ?? []), point]);
  }
  return [...moments].map(([time, told]) => ({ names: namesOf(device), time, ...readingOf(told) }));
};

const ofPaths = (paths: Readonly<Record<string, unknown>>): DataPoint[] =>
  Object.entries(paths).map(([path, told]) => pointOf(path, told));

function ofViss(item: unknown): DataPoint[] {
  const { path, dp } = fieldsOf(item);
  return typeof path === 'string' ? listOf(dp).map((point) => pointOf(path.replaceAll('/', '.'), point)) : [];
}

function pointOf(path: string, told: unknown): DataPoint {
  if (typeof told !== 'object' || Array.isArray(told)) return { path, value: told, time: undefined };
  const { value, unit, ts, timestamp } = fieldsOf(told);
  return { path, value, time: ts ?? timestamp, ...(typeof unit === 'string' && { unit }) };
}

function readingOf(points: readonly DataPoint[]): Omit<DeviceReading, 'names' | 'time'> {
  const at = (wanted: string) => points.find(({ path }) => path === wanted)?.value;
  const dtcs = at('Vehicle.Diagnostics.DTCList');
  return {
    ...positionOf(at(LATITUDE), at(LONGITUDE)),
    values: points
      .filter(({ path }) => !apart.has(path))
      .map(({ path, value, unit }) => ({
        name: path === VIN ? 'vin' : (byPath.get(path) ?? path),
        value,
        ...(unit !== undefined && { unit }),
      })),
    ...(Array.isArray(dtcs) && {
      dtcs: dtcs.map((code): Dtc => ({ code: textOf(code), status: 'confirmed' })),
    }),
  };
}

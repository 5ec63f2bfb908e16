import {
  extrasOf,
  fieldsOf,
  joined,
  known,
  namesOf,
  positionOf,
  type DeviceDecoder,
  type DeviceReading,
  type Measured,
} from './device-reading.js';

type Fields = Readonly<Record<string, unknown>>;

const queryKeys = new Set(
  'id deviceid timestamp lat lon location valid speed bearing heading altitude accuracy hacc batt'.split(' '),
);
const locationKeys = new Set(
  'timestamp coords odometer battery activity extras _ uuid age is_moving event'.split(' '),
);

/** What Traccar Client and others send in the form of OsmAnd: a query, or JSON with `location`. */
export const decodeOsmand: DeviceDecoder = (payload) => {
  const fields = fieldsOf(payload);
  return ['location', 'device_id'].every((key) => key in fields) && typeof fields['location'] === 'object'
    ? [fromJson(fields)]
    : [fromQuery(fields)];
};

/** A query: knots, and any further key. Without coordinates (cells and networks alone) it is kept without a place. */
function fromQuery(query: Fields): DeviceReading {
  const { id, deviceid, timestamp, valid, speed, bearing, heading, altitude, accuracy, hacc, batt } = query;
  return {
    names: namesOf(id, deviceid),
    time: timestamp,
    ...(valid === 'false' || valid === '0' ? {} : placeOf(query)),
    values: [
      { name: 'speed', value: known(speed), unit: 'knots' },
      { name: 'heading', value: known(bearing ?? heading) },
      { name: 'altitude', value: altitude },
      { name: 'accuracy', value: known(accuracy ?? hacc) },
      { name: 'deviceBattery', value: known(batt), unit: 'percent' },
      ...extrasOf(query, queryKeys).map(plain),
    ],
  };
}

/** `lat` and `lon`, or both in `location`. */
function placeOf({ lat, lon, location }: Fields) {
  const [latitude, longitude] = typeof location === 'string' ? location.split(',') : [];
  return positionOf(lat ?? latitude, lon ?? longitude);
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** What a key of a query means: a number, a truth, a text; several of `cell` are one text. */
function plain(measured: Measured): Measured {
  const { value } = measured;
  if (Array.isArray(value)) return { ...measured, value: joined(value) };
  if (value === 'true' || value === 'false') return { ...measured, value: value === 'true' };
  return { ...measured, value: typeof value === 'string' && NUMBER.test(value) ? Number(value) : value };
}

/** JSON: metres per second. The odometer is the app's own, since it was installed, and none of the vehicle. */
function fromJson({ location, device_id }: Fields): DeviceReading {
  const fields = fieldsOf(location);
  const { latitude, longitude, speed, heading, accuracy, altitude } = fieldsOf(fields['coords']);
  const battery = fieldsOf(fields['battery']);
  return {
    names: namesOf(device_id),
    time: fields['timestamp'],
    ...positionOf(latitude, longitude),
    values: [
      { name: 'speed', value: known(speed), unit: 'm/s' },
      { name: 'heading', value: known(heading) },
      { name: 'accuracy', value: known(accuracy) },
      { name: 'altitude', value: altitude },
      { name: 'deviceMoving', value: fields['is_moving'] },
      { name: 'deviceEvent', value: fields['event'] },
      { name: 'deviceDistance', value: known(fields['odometer']), unit: 'm' },
      { name: 'deviceBattery', value: percentOf(known(battery['level'])), unit: 'percent' },
      { name: 'deviceCharging', value: battery['is_charging'] },
      { name: 'activity', value: fieldsOf(fields['activity'])['type'] },
      ...extrasOf(fields, locationKeys),
      ...extrasOf(fieldsOf(fields['extras']), new Set()),
    ],
  };
}

/** Phones tell their charge from 0 to 1. Rounded, since 0.29 × 100 is not 29. */
export const percentOf = (share: unknown): unknown =>
  typeof share === 'number' ? Math.round(share * 1e6) / 1e4 : share;

import {
  fieldsOf,
  listOf,
  namesOf,
  positionOf,
  textOf,
  type DeviceDecoder,
  type DeviceReading,
  type Measured,
} from './device-reading.js';
import type { Dtc } from '@rover/contracts';

const apart = new Set(['id', 'vehicleId', 'deviceTime', 'location', 'private', 'dtcs']);

/**
 * Events (CloudEvents 1.0) whose data are readings; what they leave out, `subject` and `time` say. Their `source` and `id`
 * together make them known again, as the standard wants it.
 */
export const decodeCloudEvents: DeviceDecoder = (payload) =>
  listOf(payload).map((event) => fromEvent(fieldsOf(event)));

function fromEvent({ id, source, subject, time, data }: Readonly<Record<string, unknown>>): DeviceReading {
  const told = fieldsOf(data);
  const [longitude, latitude] = listOf(fieldsOf(told['location'])['coordinates']);
  return {
    identity: [textOf(source), textOf(id)],
    names: namesOf(told['vehicleId'], subject).slice(0, 1),
    time: told['deviceTime'] ?? time,
    ...positionOf(latitude, longitude),
    values: [
      ...Object.entries(told).flatMap(valuesOf),
      ...Object.entries(fieldsOf(told['private'])).map(measured),
    ],
    ...(Array.isArray(told['dtcs']) && { dtcs: told['dtcs'] as Dtc[] }),
  };
}

const measured = ([name, value]: [string, unknown]): Measured => ({ name, value });

/** The parts of a group are signals of their own. */
function valuesOf([name, value]: [string, unknown]): Measured[] {
  if (apart.has(name)) return [];
  const parts = Object.entries(fieldsOf(value));
  return parts.length > 0
    ? parts.map(([part, own]) => measured([`${name}.${part}`, own]))
    : [measured([name, value])];
}

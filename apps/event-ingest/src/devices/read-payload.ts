import type { EventData, payloadsReceived, ReadingInput } from '@rover/contracts';
import { decodePayload, toReading, type DeviceReading, type RefusedValue } from '@rover/vehicle';
import { derivedId } from '../intake/derived-id.js';
import type { QuarantinedInput } from '../intake/judged.js';

/** What a payload says in the platform's words, and what of it no reading can hold. */
export interface ReadPayload {
  readonly readings: readonly ReadingInput[];
  readonly refused: readonly QuarantinedInput[];
}

/**
 * Reads what a device sent. A value that cannot be taken goes into quarantine alone, with the moment that it is of. A
 * reading of which nothing is left but its time has become nothing; one whose time cannot be read goes whole.
 */
export function readPayload(
  { protocol, vehicles, payload }: EventData<typeof payloadsReceived>,
  receivedAt: string,
): ReadPayload {
  const read = decodePayload(protocol, payload).flatMap((device) => {
    const vehicleId = vehicleOf(device, vehicles);
    return vehicleId === undefined ? [] : [readDevice(device, vehicleId, receivedAt)];
  });
  return {
    readings: read.flatMap(({ readings }) => readings),
    refused: read.flatMap(({ refused }) => refused),
  };
}

function vehicleOf({ names }: DeviceReading, vehicles: Readonly<Record<string, string>>): string | undefined {
  const name = names[0] ?? '';
  return Object.hasOwn(vehicles, name) ? vehicles[name] : undefined;
}

function readDevice(device: DeviceReading, vehicleId: string, receivedAt: string): ReadPayload {
  const { reading, refused } = toReading(device);
  const lost = refused.find(({ signal }) => signal === 'deviceTime');
  if (lost) return { readings: [], refused: [quarantine({ ...reading, vehicleId }, lost)] };
  const { deviceTime = receivedAt, ...measured } = reading;
  const moment = { vehicleId, deviceTime };
  const id = device.identity && { id: derivedId(Date.parse(deviceTime), [vehicleId, ...device.identity]) };
  return {
    readings: Object.keys(measured).length > 0 ? [{ ...id, ...moment, ...measured }] : [],
    refused: refused.map((value) => quarantine(moment, value)),
  };
}

const quarantine = (moment: object, { reason, ...value }: RefusedValue): QuarantinedInput => ({
  quarantined: reason,
  input: { ...moment, ...value },
});

import { signalNamed, type ReadingInput, type SignalDefinition } from '@rover/contracts';
import { convert } from '../units/units.js';
import type { DeviceReading, Measured } from './device-reading.js';
import { readTime } from './read-time.js';

/** Why a value cannot be taken. */
export type RefusalReason = 'outOfRange' | 'swappedCoordinates' | 'wrongUnit' | 'wrongType' | 'tooMany';

/** A value that a device told and that no reading can hold, as it was told. */
export interface RefusedValue {
  readonly signal: string;
  readonly value: unknown;
  readonly unit?: string;
  readonly reason: RefusalReason;
}

/** A reading in the platform's units, and what had to be left out of it. */
export interface ConvertedReading {
  /** Without the vehicle, which its device does not know. `deviceTime` is absent where the device did not say. */
  readonly reading: Partial<Omit<ReadingInput, 'vehicleId' | 'id'>>;
  readonly refused: readonly RefusedValue[];
}

type Taken = { readonly value: unknown } | { readonly reason: RefusalReason };

/** Of a reading's `private`, by the contract. */
const MOST_PRIVATE = 64;
const LONGEST_NAME = 64;
const LONGEST_TEXT = 256;
const DTC = /^[PCBU][0-3][0-9A-F]{3}$/;

/** Converts what a device told into the units of the catalogue; a value that cannot be is left out alone. */
export function toReading(device: DeviceReading): ConvertedReading {
  const builder = new ReadingBuilder();
  builder.time(device.time);
  builder.position(device.position);
  for (const measured of device.values) builder.value(measured);
  builder.dtcs(device.dtcs);
  return builder.end();
}

class ReadingBuilder {
  private readonly reading: Record<string, unknown> = {};
  private readonly private = new Map<string, string | number | boolean>();
  private readonly refused: RefusedValue[] = [];

  time(told: unknown): void {
    if (told === undefined || told === null) return;
    const deviceTime = readTime(told);
    if (deviceTime) this.reading['deviceTime'] = deviceTime;
    else this.refuse({ name: 'deviceTime', value: told }, 'wrongType');
  }

  position(told: DeviceReading['position']): void {
    if (!told) return;
    const [longitude, latitude] = [numberOf(told.longitude), numberOf(told.latitude)];
    const measured = { name: 'location', value: [told.longitude, told.latitude] };
    if (longitude === undefined || latitude === undefined) return this.refuse(measured, 'wrongType');
    if (!isPlace(longitude, latitude))
      // A latitude that only a longitude can have: the two have changed places, also where nothing else is known.
      return this.refuse(measured, isPlace(latitude, longitude) ? 'swappedCoordinates' : 'outOfRange');
    this.reading['location'] = { type: 'Point', coordinates: [longitude, latitude] };
  }

  value(measured: Measured): void {
    if (measured.value === undefined || measured.value === null) return;
    const signal = measured.foreign ? undefined : signalNamed(measured.name);
    if (!signal) return this.keepPrivate(measured);
    const taken = take(signal, measured);
    if ('reason' in taken) return this.refuse(measured, taken.reason);
    const [group, part] = signal.name.split('.') as [string, string?];
    if (part === undefined) this.reading[group] = taken.value;
    else this.reading[group] = { ...(this.reading[group] as object | undefined), [part]: taken.value };
  }

  dtcs(told: DeviceReading['dtcs']): void {
    if (!told) return;
    const good = told.filter(({ code }) => DTC.test(code));
    if (good.length < told.length || good.length > 64)
      return this.refuse({ name: 'dtcs', value: told }, 'wrongType');
    this.reading['dtcs'] = good;
  }

  end(): ConvertedReading {
    if (this.private.size > 0) this.reading['private'] = Object.fromEntries(this.private);
    return { reading: this.reading, refused: this.refused };
  }

  /** What the catalogue does not know keeps its unit in its name: a bare number would mean nothing later on. */
  private keepPrivate({ name, value, unit }: Measured): void {
    const key = (unit === undefined ? name : `${name} (${unit})`).replace(/[\u0000-\u001f\u007f]/g, ' ');
    const plain = (unit === undefined ? undefined : numberOf(value)) ?? plainOf(value);
    if (key === '' || key.length > LONGEST_NAME || plain === undefined)
      return this.refuse({ name, value, unit }, 'wrongType');
    if (this.private.size >= MOST_PRIVATE) return this.refuse({ name, value, unit }, 'tooMany');
    this.private.set(key, plain);
  }

  private refuse({ name, value, unit }: Measured, reason: RefusalReason): void {
    this.refused.push({ signal: name, value, ...(unit !== undefined && { unit }), reason });
  }
}

/** A value as its signal wants it, or why that cannot be. */
function take(signal: SignalDefinition, { value, unit }: Measured): Taken {
  if (signal.type === 'number') return takeNumber(signal, numberOf(value), unit);
  if (signal.type === 'boolean') return takeBoolean(value);
  if (signal.type === 'enum' && typeof value === 'string' && signal.values?.includes(value.toUpperCase()))
    return { value: value.toUpperCase() };
  return { reason: 'wrongType' };
}

function takeNumber(
  { unit: own = '', minimum = -Infinity, maximum = Infinity }: SignalDefinition,
  number: number | undefined,
  unit = own,
): Taken {
  if (number === undefined) return { reason: 'wrongType' };
  const value = convert(number, unit, own);
  if (value === undefined) return { reason: 'wrongUnit' };
  return value < minimum || value > maximum ? { reason: 'outOfRange' } : { value };
}

function takeBoolean(value: unknown): Taken {
  if (value === true || value === 'true' || value === 1) return { value: true };
  if (value === false || value === 'false' || value === 0) return { value: false };
  return { reason: 'wrongType' };
}

const isPlace = (longitude: number, latitude: number): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Numbers travel as text in queries and VISS. */
function numberOf(told: unknown): number | undefined {
  const number = typeof told === 'string' && told.trim() !== '' ? Number(told) : told;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A scalar as it is, a structure as its JSON; undefined for what is too long or no number. */
function plainOf(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_TEXT ? undefined : text;
}

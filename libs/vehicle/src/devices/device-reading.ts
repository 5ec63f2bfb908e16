import type { Dtc } from '@rover/contracts';

/** One value as a device told it. */
export interface Measured {
  /** A signal of the catalogue, or the device's own word for what the catalogue does not have. */
  readonly name: string;
  /** Left out when undefined or null. */
  readonly value: unknown;
  /** Default: that of the catalogue. */
  readonly unit?: string;
  /** The device's own word even where the catalogue has the same: nobody knows what it means. */
  readonly foreign?: boolean;
}

/** What a device says of one moment, understood as to its form, not yet converted or judged. */
export interface DeviceReading {
  /** What the device calls itself, the surest name first; empty where it does not say. */
  readonly names: readonly string[];
  /** When it was measured, in any form that `readTime` knows; undefined where the device does not say. */
  readonly time?: unknown;
  /** Degrees, as told. */
  readonly position?: { readonly latitude: unknown; readonly longitude: unknown };
  readonly values: readonly Measured[];
  readonly dtcs?: readonly Dtc[];
  /** What makes it known again, whatever is in it: what its source numbers it by, in the source's own names. */
  readonly identity?: readonly [source: string, id: string];
}

/** Reads the payload of one protocol. What has no readings in it gives none. Never throws. */
export type DeviceDecoder = (payload: unknown) => DeviceReading[];

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** A list as it is; one thing as a list; nothing as none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

/** A scalar as text; nothing of anything else. */
export const textOf = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

/** A list of scalars as one text. */
export const joined = (list: unknown, separator = ' '): string => listOf(list).map(textOf).join(separator);

/** What devices say of speed, heading, accuracy and charge when they do not know: a negative number. */
export const known = (value: unknown): unknown =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && Number(value) < 0
    ? undefined
    : value;

/** The names that a device told of itself, without those that are empty. */
export const namesOf = (...told: readonly unknown[]): string[] =>
  told.filter((name) => (typeof name === 'string' && name !== '') || typeof name === 'number').map(String);

/** The position of two coordinates, where at least one is there: of which only one is told, is refused later on. */
export const positionOf = (latitude: unknown, longitude: unknown): Pick<DeviceReading, 'position'> =>
  (latitude ?? longitude ?? undefined) === undefined ? {} : { position: { latitude, longitude } };

/** Fields that nobody asked for, under their own names. */
export const extrasOf = (fields: Fields, taken: ReadonlySet<string>): Measured[] =>
  Object.entries(fields)
    .filter(([name]) => !taken.has(name))
    .map(([name, value]) => ({ name, value, foreign: true }));

import { z } from 'zod';

/** An identifier that travels in paths, stream keys and room names: no separators, no control characters. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/)
  .meta({ description: 'Identifier', example: 'lst_8f14e45fceea167a' });

/** A UUID in any version; events carry version 7, so that they sort by time. */
export const uuid = z.uuid();

/** An instant, RFC 3339 in UTC. */
export const instant = z.iso.datetime({ offset: true }).meta({ description: 'RFC 3339 instant' });

/** ISO 4217 alphabetic code. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'ISO 4217 currency', example: 'GBP' });

/** ISO 3166-1 alpha-2 code. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2 country', example: 'GB' });

/** Largest amount that any door takes: a hundred thousand million minor units, far inside 2^53. */
export const MAX_MINOR_UNITS = 100_000_000_000;

/** Money as an integer of minor units (pence, cents); its currency stands beside it. */
export const minorUnits = z
  .int()
  .min(0)
  .max(MAX_MINOR_UNITS)
  .meta({ description: 'Minor units of the currency' });

/** A signed difference of two amounts. */
export const minorUnitsDelta = z.int().min(-MAX_MINOR_UNITS).max(MAX_MINOR_UNITS);

/** How fast a vehicle may go at most. */
export const speedLimit = z.number().min(5).max(300).meta({ description: 'km/h' });

/** Distance ever driven, in metres (VSS `Vehicle.TraveledDistance`). */
export const odometer = z.number().min(0).max(5_000_000_000).meta({ description: 'Metres' });

export const modelYear = z.int().min(1900).max(2100);

/** A short text that people wrote: bounded and free of control characters, so that it is safe in logs and headers. */
export const label = (max = 80) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\u0000-\u001f\u007f]*$/);

/** 17 characters of ISO 3779, upper case. The check digit is judged by region, not here. */
export const vin = z
  .string()
  .regex(/^[0-9A-HJ-NPR-Z]{17}$/)
  .meta({ description: 'ISO 3779 VIN' });

import type { Reading } from '@rover/contracts';
import { reading } from './profiles.js';

/** Degrees of longitude of a metre in Munich. */
const METRE = 360 / (2 * Math.PI * 6_371_008.8 * Math.cos((48.1 * Math.PI) / 180));

/** A place so many metres east of a yard in Munich. */
export const east = (metres: number): { type: 'Point'; coordinates: [number, number] } => ({
  type: 'Point',
  coordinates: [Math.round((11.5 + metres * METRE) * 1e7) / 1e7, 48.1],
});

/** A drive eastwards at 72 km/h, a reading every ten seconds, from a second after noon on. */
export const drive = (vehicleId: string, from: number, { seconds, begin = 0, ...said }: Drive): Reading[] =>
  Array.from({ length: Math.floor(seconds / 10) }, (_, i) =>
    reading(vehicleId, from + i * 10, { location: east(begin + (i + 1) * 200), speed: 72, ...said }),
  );

type Drive = { seconds: number; begin?: number } & Partial<Reading>;

/** Standing, a reading every thirty seconds. */
export const stand = (
  vehicleId: string,
  from: number,
  { seconds, at }: { seconds: number; at: number },
): Reading[] =>
  Array.from({ length: Math.ceil(seconds / 30) }, (_, i) =>
    reading(vehicleId, from + i * 30, { location: east(at), speed: 0 }),
  );

import { checkDigit } from '@rover/vehicle';
import { cities, colours, features, models } from './catalogue.js';

/** The columns that a made vehicle fills, in order. */
export const columns =
  'id vin plate plate_region make model model_year body_class drive_type fuel_type transmission colour engine_number features status fleet_id odometer stock_number lon lat last_maintenance_at provenance created_at updated_at'.split(
    ' ',
  );

/** Numbers between 0 and 1, the same ones each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CHARACTERS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
const YEAR_CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const NOW = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
const inhabited = cities.flatMap(([lon, lat, size]) => Array<[number, number]>(size).fill([lon, lat]));

const pick = <T>(from: readonly T[], random: () => number): T =>
  from[Math.floor(random() * from.length)] as T;

/** Two uniform numbers make one that is spread as distances around a centre are. */
const around = (spread: number, random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * spread;

function vinOf(wmi: string, year: number, index: number, random: () => number): string {
  const descriptor = Array.from({ length: 5 }, () => pick([...CHARACTERS], random)).join('');
  const code = YEAR_CODES.charAt((year - 1980) % 30);
  const vin = `${wmi}${descriptor}0${code}${pick([...'ABCDEFGHJK'], random)}${String(index % 1_000_000).padStart(6, '0')}`;
  return vin.slice(0, 8) + checkDigit(vin) + vin.slice(9);
}

const letters = (count: number, random: () => number) =>
  Array.from({ length: count }, () => pick([...'ABCDEFGHJKLMNPRSTUVWXYZ'], random)).join('');

export const vehicleIdAt = (index: number): string => `veh_${index.toString(16).padStart(12, '0')}`;

/** One vehicle as the values of {@link columns}; the same for the same index and numbers. */
export function vehicleAt(index: number, random: () => number): (string | number | null)[] {
  const { make, wmi, model, bodyClass, fuels } = pick(models, random);
  const age = Math.floor(Math.abs(around(6, random)));
  const year = Math.max(1996, 2026 - age);
  const fuel = pick(fuels, random);
  const [lon, lat] = pick(inhabited, random);
  const created = new Date(
    NOW - Math.floor(random() * 1_500) * DAY_MS - Math.floor(random() * DAY_MS),
  ).toISOString();
  const equipped = features.filter((_, place) => random() < 0.75 - place * 0.045);
  const status = pick(
    [
      'active',
      'active',
      'active',
      'active',
      'active',
      'active',
      'inMaintenance',
      'inactive',
      'sold',
      'scrapped',
    ],
    random,
  );
  const source = JSON.stringify({ source: 'document', time: created, confidence: 1 });
  return [
    vehicleIdAt(index),
    vinOf(wmi, year, index, random),
    `${letters(2, random)}${String(index % 100).padStart(2, '0')} ${letters(3, random)}`,
    'GB',
    make,
    model,
    year,
    bodyClass,
    bodyClass === 'SUV' && random() < 0.4 ? 'AWD' : 'FWD',
    fuel,
    fuel === 'Electric' || random() < 0.1 + (year - 1996) * 0.015 ? 'Automatic' : 'Manual',
    pick(colours, random),
    random() < 0.6 ? `${letters(3, random)}${Math.floor(random() * 1e6)}` : null,
    `{${equipped.map((feature) => `"${feature}"`).join(',')}}`,
    status,
    random() < 0.7 ? `fleet_${Math.floor(random() ** 2 * 500)}` : null,
    Math.round((age + random()) * 12_000_000 * (0.4 + random() * 1.2)),
    `S${index}`,
    lon + around(0.25, random),
    lat + around(0.15, random),
    random() < 0.85 ? new Date(NOW - Math.floor(random() ** 2 * 900) * DAY_MS).toISOString() : null,
    `{"make":${source},"model":${source},"modelYear":${source}}`,
    created,
    created,
  ];
}

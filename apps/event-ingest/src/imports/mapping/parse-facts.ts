import { conditions } from '@rover/contracts';
import type { ListingFacts } from '@rover/contracts';
import { parseNumber } from './parse-number.js';
import { refused, textOf } from './parsed.js';
import type { Cell, Parsed } from './parsed.js';

const METRES: Record<'km' | 'mi', number> = { km: 1_000, mi: 1_609.344 };
const MAX_METRES = 5_000_000_000;
const OLDEST_YEAR = 1900;
const YEARS_AHEAD = 2;

/** A label of at most `max` characters. */
export function parseLabel(cell: Cell, max: number): Parsed<string> {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  if (text.length > max) return refused(`has more than ${max} characters`);
  return isNoText(text) ? refused('has characters that are no text') : { value: text };
}

/** Control characters, and half a surrogate pair: a database refuses that later, in the middle of a batch. */
const isNoText = (text: string): boolean =>
  /[\u0000-\u001f\u007f]/.test(text) || (/[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text));

/** A model year: from 1900 to two years ahead. */
export function parseYear(cell: Cell, thisYear: number): Parsed<number> {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const year = /^\d{4}(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
  const last = thisYear + YEARS_AHEAD;
  return year >= OLDEST_YEAR && year <= last
    ? { value: year }
    : refused(`must be a year from ${OLDEST_YEAR} to ${last}`);
}

/** Metres, of a number with or without a unit; a unit in the cell wins over that of the column. */
export function parseOdometer(cell: Cell, unit: 'km' | 'mi'): Parsed<number> {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const { number, unit: written } = typeof cell === 'number' ? { number: cell } : measure(text);
  if (number === undefined || !Number.isFinite(number)) return refused('is not a distance');
  if (number < 0) return refused('must not be negative');
  const inKilometres = written ? /^k/i.test(written) : unit === 'km';
  const metres = Math.round(number * METRES[inKilometres ? 'km' : 'mi']);
  return metres > MAX_METRES ? refused('is too large') : { value: metres };
}

const UNITS = /\s*(km|kms|kilomet(?:er|re)s?|mi|mls|miles?|l|lt|litres?|liters?|cc|ccm|cm3|cm³)\.?$/i;

/** A number and the unit behind it. */
function measure(text: string): { number: number | undefined; unit?: string } {
  const bare = parseNumber(text);
  if (bare !== undefined) return { number: bare };
  const found = UNITS.exec(text);
  return { number: parseNumber(text.slice(0, found?.index)), unit: found?.[1] };
}

/** Litres; `1498 cc` and a bare number that only cubic centimetres can be are converted. Undefined when unreadable. */
export function displacementOf(cell: Cell): number | undefined {
  const { number: size, unit } = measure(textOf(cell) ?? '');
  if (size === undefined || size < 0) return undefined;
  const litres = unit?.toLowerCase().startsWith('c') || (!unit && size > 100) ? size / 1_000 : size;
  return litres <= 20 ? Math.round(litres * 1_000) / 1_000 : undefined;
}

/** A number within bounds; undefined when there is none. */
export function numberWithin(cell: Cell, max: number): number | undefined {
  const value = parseNumber(textOf(cell) ?? '');
  return value !== undefined && value >= 0 && value <= max ? value : undefined;
}

export function countWithin(cell: Cell, max: number): number | undefined {
  const value = numberWithin(cell, max);
  return Number.isInteger(value) ? value : undefined;
}

const MAX_IMAGES = 1_000;

/** How many pictures: a number, a list, or addresses in one cell. */
export function imagesOf(cell: Cell): number | undefined {
  if (Array.isArray(cell)) return Math.min(cell.length, MAX_IMAGES);
  const text = textOf(cell);
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Math.min(Number(text), MAX_IMAGES);
  return Math.min(text.split(/[\s,;|]+/).filter(Boolean).length, MAX_IMAGES);
}

const otherConditions: Record<string, ListingFacts['condition']> = {
  new: 'excellent',
  likenew: 'excellent',
  mint: 'excellent',
  verygood: 'good',
  average: 'fair',
  salvage: 'poor',
  bad: 'poor',
};

export function conditionOf(cell: Cell): ListingFacts['condition'] {
  const word =
    textOf(cell)
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? '';
  return conditions.find((condition) => condition === word) ?? otherConditions[word];
}

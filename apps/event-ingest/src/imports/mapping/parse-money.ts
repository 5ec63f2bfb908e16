import { MAX_MINOR_UNITS } from '@rover/contracts';
import { parseNumber } from './parse-number.js';
import { refused, textOf } from './parsed.js';
import type { Cell, Parsed } from './parsed.js';

/** An amount in minor units of its currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Signs that stand for one currency. `$` and `¥` stand for many and say nothing. */
const signs: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  zł: 'PLN',
  '₴': 'UAH',
  '₪': 'ILS',
};
const SHARED_SIGN = /[$¥]|kr\.?|Fr\.?/i;

const known = new Set(Intl.supportedValuesOf('currency'));

/** Whether a text is the code of a currency in use (ISO 4217). */
export const isCurrency = (code: string): boolean => known.has(code);

const exponents = new Map<string, number>();

/** How many decimals the currency's minor unit has: 2 for most, 0 for JPY, 3 for KWD (ISO 4217). */
export function exponentOf(currency: string): number {
  let exponent = exponents.get(currency);
  if (exponent === undefined) {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    exponent = maximumFractionDigits ?? 2;
    exponents.set(currency, exponent);
  }
  return exponent;
}

/**
 * Reads a price as people write it: `12500`, `12,500.00`, `£12,500`, `12.500,- €`, `JPY 1,200,000`. What has more
 * decimals than the currency is rounded to its minor unit.
 *
 * @param expected the currency of the column; undefined when only the cell itself can tell
 * @param fallback the currency of a price that says nothing of its own
 */
export function parsePrice(cell: Cell, expected: string | undefined, fallback?: string): Parsed<Money> {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const { number, currency: written } =
    typeof cell === 'number' ? { number: cell, currency: undefined } : split(text);
  const currency = written ?? expected ?? fallback;
  if (number === undefined || !Number.isFinite(number)) return refused('is not an amount of money');
  if (!currency) return refused('has no currency');
  if (written && expected && written !== expected) return refused(`is in ${written}, not in ${expected}`);
  return inMinorUnits(number, currency);
}

function inMinorUnits(number: number, currency: string): Parsed<Money> {
  const amount = Math.round(number * 10 ** exponentOf(currency));
  if (amount <= 0) return refused('must be more than 0');
  if (amount > MAX_MINOR_UNITS) return refused('is too large');
  return { value: { amount, currency } };
}

function split(text: string): { number: number | undefined; currency?: string } {
  const bare = parseNumber(text);
  if (bare !== undefined) return { number: bare };
  const code = /^([A-Z]{3})\b|\b([A-Z]{3})$/.exec(text);
  const named = code?.[1] ?? code?.[2];
  if (named && isCurrency(named)) return { number: numberIn(text.replace(named, '')), currency: named };
  const sign = Object.keys(signs).find((candidate) => text.includes(candidate));
  if (sign) return { number: numberIn(text.replace(sign, '')), currency: signs[sign] };
  return { number: numberIn(text.replace(SHARED_SIGN, '')) };
}

/** `12.500,-` is how some write that there are no cents. */
const numberIn = (text: string): number | undefined => parseNumber(text.trim().replace(/[.,][-–—]+$/, ''));

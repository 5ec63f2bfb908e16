import { fold } from '../../text.js';
import type { EventSource } from '../profile/event-rules.js';
import type { Interest, Subject } from '../profile/user-profile.js';

/** What weighs how much in a taste. */
export interface TasteWeights {
  /** Of the sources of a taste, those that it has. */
  sources: Readonly<Record<EventSource, number>>;
  category: number;
  price: number;
  seller: number;
  /** Of what somebody declared, beside what they did, while they have done little. */
  declared: number;
}

export const DEFAULT_TASTE_WEIGHTS: TasteWeights = {
  sources: { purchase: 0.6, view: 0.2, wishlist: 0.1, search: 0.05, seller: 0.05 },
  category: 0.6,
  price: 0.3,
  seller: 0.1,
  declared: 1,
};

/** What somebody said they like. Prices are minor units of `currency`. */
export interface DeclaredTastes {
  categories?: readonly string[];
  sellers?: readonly string[];
  minPrice?: number;
  maxPrice?: number;
  currency?: string;
}

/** A text, folded, or what stands for it where many are compared. */
export type TasteKey = string | number;

/** Prices that somebody moves in, as natural logarithms. */
export interface PriceRange<Key extends TasteKey = string> {
  currency: Key;
  low: number;
  high: number;
}

/** A range is at least 20 % to either side of its middle: few prices do not make a narrow taste. */
const LEAST_SPREAD = Math.log(1.2);

/** What somebody prefers: shares that add up to 1, or nothing. Names are folded. */
export interface Tastes<Key extends TasteKey = string> {
  categories: ReadonlyMap<Key, number>;
  sellers: ReadonlyMap<Key, number>;
  price?: PriceRange<Key>;
}

interface Weighed<Value> {
  value: Value;
  share: number;
}

/** The tastes that speak from interests: in every respect the sources weigh as they should, whatever their number. */
export function tastesOf(interests: readonly Interest[], { sources }: TasteWeights): Tastes {
  return {
    categories: sharesOf(weigh(interests, sources, ({ category }) => folded(category))),
    sellers: sharesOf(weigh(interests, sources, ({ sellerId }) => folded(sellerId))),
    price: rangeOf(weigh(interests, sources, pricedSubject)),
  };
}

/** What was declared fills in; `weight` is its share (0–1) where both have something to say. */
export function withDeclared(tastes: Tastes, declared: DeclaredTastes, weight: number): Tastes {
  return {
    categories: blend(tastes.categories, evenly(declared.categories), weight),
    sellers: blend(tastes.sellers, evenly(declared.sellers), weight),
    price: (weight > 0.5 ? declaredRange(declared) : undefined) ?? tastes.price ?? declaredRange(declared),
  };
}

/** Beyond a range that is wide, or open, the fit falls no slower than this. */
const MOST_FALL = Math.log(1.5);

/** 1 in the range, falling outside of it by as much as half the range is wide; 0 in another currency. */
export function priceFit<Key extends TasteKey>(
  range: PriceRange<Key>,
  logPrice: number,
  currency: Key | undefined,
): number {
  if (currency !== range.currency) return 0;
  const outside = Math.max(range.low - logPrice, logPrice - range.high, 0);
  const fall = Math.min(MOST_FALL, Math.max(LEAST_SPREAD, (range.high - range.low) / 2));
  return Math.exp(-outside / fall);
}

function weigh<Value>(
  interests: readonly Interest[],
  sources: Readonly<Record<EventSource, number>>,
  valueOf: (subject: Subject) => Value | undefined,
): Weighed<Value>[] {
  const found = interests.flatMap(({ source, subject, weight }) => {
    const value = valueOf(subject);
    return value === undefined ? [] : [{ source, value, weight }];
  });
  const totals = new Map<EventSource, number>();
  for (const { source, weight } of found) totals.set(source, (totals.get(source) ?? 0) + weight);
  const present = [...totals.keys()].reduce((sum, source) => sum + sources[source], 0);
  if (!(present > 0)) return [];
  return found.map(({ source, value, weight }) => ({
    value,
    share: (weight / totals.get(source)!) * (sources[source] / present),
  }));
}

function folded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : fold(text);
}

function sharesOf(weighed: readonly Weighed<string>[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { value, share } of weighed) shares.set(value, (shares.get(value) ?? 0) + share);
  return shares;
}

function pricedSubject({ price, currency }: Subject): { log: number; currency: string } | undefined {
  if (price === undefined || !(price > 0) || currency === undefined) return undefined;
  return { log: Math.log(price), currency: fold(currency) };
}

/** The mean and what prices stray from it, in the currency that counts the most. */
function rangeOf(weighed: readonly Weighed<{ log: number; currency: string }>[]): PriceRange | undefined {
  const byCurrency = sharesOf(weighed.map(({ value, share }) => ({ value: value.currency, share })));
  const [currency, total] = [...byCurrency].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (currency === undefined || !total) return undefined;
  const same = weighed.filter(({ value }) => value.currency === currency);
  const mean = same.reduce((sum, { value, share }) => sum + value.log * share, 0) / total;
  const variance = same.reduce((sum, { value, share }) => sum + (value.log - mean) ** 2 * share, 0) / total;
  const spread = Math.max(LEAST_SPREAD, Math.sqrt(variance));
  return { currency, low: mean - spread, high: mean + spread };
}

function declaredRange({ minPrice, maxPrice, currency }: DeclaredTastes): PriceRange | undefined {
  if (currency === undefined || (minPrice === undefined && maxPrice === undefined)) return undefined;
  return {
    currency: fold(currency),
    low: Math.log(Math.max(1, minPrice ?? 1)),
    high: Math.log(Math.max(1, maxPrice ?? Infinity)),
  };
}

function evenly(names: readonly string[] = []): Map<string, number> {
  return new Map(names.map((name) => [fold(name), 1 / names.length]));
}

function blend(
  done: ReadonlyMap<string, number>,
  declared: ReadonlyMap<string, number>,
  weight: number,
): ReadonlyMap<string, number> {
  if (declared.size === 0) return done;
  if (done.size === 0) return declared;
  const mixed = new Map<string, number>();
  for (const [name, share] of done) mixed.set(name, share * (1 - weight));
  for (const [name, share] of declared) mixed.set(name, (mixed.get(name) ?? 0) + share * weight);
  return mixed;
}

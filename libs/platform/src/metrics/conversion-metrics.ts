import type { Counter } from 'prom-client';
import type { Metrics } from './metrics.js';

/** What came of a recommendation, a lead or a visit. */
export interface Conversion {
  /** `click`, `cart`, `purchase` of somebody who was recommended something; `sale` is a signed contract. */
  readonly type: 'click' | 'cart' | 'purchase' | 'sale';
  /** How well the person is known. A handful of words. */
  readonly tier: string;
  /** Minor units of `currency`; absent when nobody said. */
  readonly price?: number;
  readonly currency?: string;
}

/** A conversion that money was paid for; `category` says how, in a handful of words. */
export interface Transaction extends Conversion {
  readonly category: string;
}

const digits = new Map<string, number>();

/** Whole units of a currency: 12,345 for 1234500 GBP, and for 12345 JPY. */
export function wholeUnits(price: number, currency: string): number {
  let exponent = digits.get(currency);
  if (exponent === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits.set(currency, (exponent = format.resolvedOptions().maximumFractionDigits ?? 2));
  }
  return price / 10 ** exponent;
}

/** Above 10,000 of a currency `high`, above 1,000 `medium`, else `low`, as what has no price is. */
export function valueBucketOf(value: number | undefined): 'high' | 'medium' | 'low' {
  if (value === undefined || value <= 1_000) return 'low';
  return value > 10_000 ? 'high' : 'medium';
}

/** `rover_user_conversions_total` and `rover_successful_transactions_value_total`. */
export class ConversionMetrics {
  private readonly conversions: Counter<'conversion_type' | 'user_tier' | 'value_bucket'>;
  private readonly values: Counter<'user_tier' | 'deal_category' | 'currency'>;

  constructor(metrics: Metrics) {
    this.conversions = metrics.counter(
      'rover_user_conversions_total',
      'Recommendations that were clicked, put in a cart or bought; contracts that were signed',
      ['conversion_type', 'user_tier', 'value_bucket'],
    );
    this.values = metrics.counter(
      'rover_successful_transactions_value_total',
      'Prices of what was bought, in whole units of the currency',
      ['user_tier', 'deal_category', 'currency'],
    );
  }

  converted(conversion: Conversion): void {
    const { type: conversion_type, tier: user_tier } = conversion;
    this.conversions.inc({ conversion_type, user_tier, value_bucket: valueBucketOf(valueOf(conversion)) });
  }

  /** Counts a conversion, and its price where it is known. */
  transacted(transaction: Transaction): void {
    this.converted(transaction);
    const { tier: user_tier, category: deal_category, currency = '' } = transaction;
    const value = valueOf(transaction);
    if (value !== undefined) this.values.inc({ user_tier, deal_category, currency }, value);
  }
}

const valueOf = ({ price, currency }: Conversion): number | undefined =>
  price !== undefined && price >= 0 && currency ? wholeUnits(price, currency) : undefined;

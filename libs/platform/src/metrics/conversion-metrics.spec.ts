import { ConversionMetrics, valueBucketOf, wholeUnits } from './conversion-metrics.js';
import { Metrics } from './metrics.js';

describe('conversions', () => {
  it.each([
    [undefined, 'low'],
    [0, 'low'],
    [1_000, 'low'],
    [1_000.01, 'medium'],
    [10_000, 'medium'],
    [10_000.01, 'high'],
  ])('a value of %p is %p', (value, bucket) => expect(valueBucketOf(value)).toBe(bucket));

  it('knows that not every currency has hundredths', () => {
    expect([wholeUnits(1_234_500, 'GBP'), wholeUnits(12_345, 'JPY'), wholeUnits(12_345, 'KWD')]).toEqual([
      12_345, 12_345, 12.345,
    ]);
  });

  it('counts what was bought, and its value in the currency it was bought in', async () => {
    const metrics = new Metrics('showroom');
    const conversions = new ConversionMetrics(metrics);
    const sale = { type: 'sale', tier: 'customer', category: 'showroom' } as const;
    conversions.transacted({ ...sale, price: 1_500_000, currency: 'GBP' });
    conversions.transacted({ ...sale, price: 500_000, currency: 'JPY' });
    conversions.transacted(sale);
    const text = await metrics.text();
    const at = 'conversion_type="sale",user_tier="customer"';
    expect(text).toContain(`rover_user_conversions_total{${at},value_bucket="high",app="showroom"} 2`);
    expect(text).toContain(`rover_user_conversions_total{${at},value_bucket="low",app="showroom"} 1`);
    const value = 'user_tier="customer",deal_category="showroom"';
    expect(text).toContain(
      `rover_successful_transactions_value_total{${value},currency="GBP",app="showroom"} 15000`,
    );
    expect(text).toContain(
      `rover_successful_transactions_value_total{${value},currency="JPY",app="showroom"} 500000`,
    );
    expect(text).not.toContain('currency=""');
  });
});

import { Injectable } from '@nestjs/common';
import type { EventData, saleCompleted } from '@rover/contracts';
import { ConversionMetrics, Metrics } from '@rover/platform';

/** Counts contracts and what they are worth. */
@Injectable()
export class SaleMetrics {
  readonly #conversions;

  constructor(metrics: Metrics) {
    this.#conversions = new ConversionMetrics(metrics);
  }

  sold({ customerId, price, currency }: EventData<typeof saleCompleted>): void {
    const tier = customerId === undefined ? 'anonymous' : 'customer';
    this.#conversions.transacted({ type: 'sale', tier, category: 'showroom', price, currency });
  }
}

import { Injectable } from '@nestjs/common';
import type { EventData, saleCompleted } from '@rover/contracts';
import { ConversionMetrics, EventLog, Metrics } from '@rover/platform';
import { StockRepository } from '../inventory/stock.repository.js';
import type { StoredUnit } from '../inventory/stored-unit.js';

/** Counts contracts and what they are worth, and writes them to the log of the business. */
@Injectable()
export class SaleMetrics {
  readonly #conversions;

  constructor(
    metrics: Metrics,
    private readonly events: EventLog,
    private readonly stock: StockRepository,
  ) {
    this.#conversions = new ConversionMetrics(metrics);
  }

  async sold(sale: EventData<typeof saleCompleted>): Promise<void> {
    const { saleId, unitId, customerId, price, currency } = sale;
    const tier = customerId === undefined ? 'anonymous' : 'customer';
    this.#conversions.transacted({ type: 'sale', tier, category: 'showroom', price, currency });
    const roi = roiOf(price, await this.stock.find(unitId));
    const told = { conversionType: 'sale', saleId, price, currency, roi };
    this.events.business('conversion.recorded', { user: customerId, ...told });
  }
}

/** What was earned on a unit by what it had cost, reconditioning included; undefined where that is not known. */
function roiOf(price: number, unit: StoredUnit | undefined): number | undefined {
  const spent = (unit?.cost ?? 0) + (unit?.recon ?? 0);
  return unit?.cost === undefined || spent === 0
    ? undefined
    : Math.round(((price - spent) / spent) * 10_000) / 10_000;
}

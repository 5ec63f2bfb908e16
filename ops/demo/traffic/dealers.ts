import type { Random } from '../inventory/random.js';
import type { Activity } from './activity.js';
import type { Arrivals } from './arrivals.js';
import type { Door } from './door.js';
import type { Stock, StockUnit } from './stock.js';
import { Tally } from './tally.js';

/** People who sell cars: they lower prices, and now and then one is sold. */
export class Dealers {
  private readonly drops = new Tally('price drops');
  private readonly sales = new Tally('sales');

  /** `token` is a manager's; `arrivals` is told of each change before it is made. */
  constructor(
    private readonly door: Door,
    private readonly token: string,
    private readonly stock: Stock,
    private readonly random: Random,
    private readonly arrivals: Arrivals,
  ) {}

  activities(): Activity[] {
    return [
      { tally: this.drops, everyMs: 250, calm: true, step: () => this.dropPrice() },
      { tally: this.sales, everyMs: 2_500, calm: true, step: () => this.sell() },
    ];
  }

  private async dropPrice(): Promise<void> {
    const unit = this.stock.at(this.random.next());
    if (!unit || unit.askingPrice < 50_000) return;
    const askingPrice = Math.round((unit.askingPrice * this.random.between(0.94, 0.995)) / 100) * 100;
    const changed = await this.patch(this.drops, unit, { askingPrice });
    if (changed) this.stock.meet(changed);
  }

  private async sell(): Promise<void> {
    const unit = this.stock.at(this.random.next());
    if (!unit) return;
    if (await this.patch(this.sales, unit, { status: 'sold' })) this.stock.forget(unit.id);
  }

  private async patch(
    tally: Tally,
    unit: StockUnit,
    change: Partial<StockUnit>,
  ): Promise<StockUnit | undefined> {
    this.arrivals.expect({ ...unit, ...change });
    const path = `/api/v1/listings/${encodeURIComponent(unit.id)}`;
    const answer = await this.door.ask<{ data: StockUnit }>(tally, {
      method: 'PATCH',
      path,
      token: this.token,
      body: change,
    });
    if (!answer) this.stock.forget(unit.id);
    return answer?.data;
  }
}

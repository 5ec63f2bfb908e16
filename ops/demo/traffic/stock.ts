import { sellers } from '../inventory/sellers.js';

/** What the demo remembers of a listing. */
export interface StockUnit {
  id: string;
  sellerId?: string;
  askingPrice: number;
  status: string;
}

const own = new Set(sellers);

/** Listings of the demo that it has met: shoppers look at them, dealers change them. Those of others are let alone. */
export class Stock {
  private readonly units = new Map<string, StockUnit>();
  private ids: string[] = [];

  get size(): number {
    return this.units.size;
  }

  meet({ id, sellerId, askingPrice, status }: StockUnit): void {
    if (sellerId === undefined || !own.has(sellerId)) return;
    if (!this.units.has(id)) this.ids.push(id);
    this.units.set(id, { id, sellerId, askingPrice, status });
  }

  /** The unit at a place between 0 and 1; undefined while none was met. */
  at(place: number): StockUnit | undefined {
    return this.units.get(this.ids[Math.floor(place * this.ids.length)] ?? '');
  }

  forget(id: string): void {
    if (this.units.delete(id)) this.ids = this.ids.filter((one) => one !== id);
  }
}

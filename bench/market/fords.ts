import {
  LogLinearValuer,
  METRES_PER_MILE,
  MarketModelValuer,
  emptyValues,
  fitMarketModel,
  isHeldOut,
  samplesOf,
} from '@rover/scoring';
import type { ListingFacts, LogLinearModel, ValueColumns } from '@rover/scoring';
import { readRows } from '../gbdt/rows.js';

/** Used Fords as an import would list them; ids as plain as their order. */
const fords = (): ListingFacts[] =>
  readRows('uk-used-cars/ford.csv')
    .filter(({ year }) => Number(year) >= 1996 && Number(year) <= 2020)
    .map((row, i) => ({
      id: `ford_${i}`,
      make: 'Ford',
      model: row['model']!,
      modelYear: Number(row['year']),
      askingPrice: Number(row['price']) * 100,
      currency: 'GBP',
      transmission: row['transmission'],
      fuelType: row['fuelType'],
      odometer: Number(row['mileage']) * METRES_PER_MILE,
      displacementL: Number(row['engineSize']),
      images: 0,
      metadata: 9,
      status: 'inStock',
      version: 1,
      updatedAt: 0,
    }));

/** The service's own model on real prices: one in ten is held out, by its id as the service does it. */
export function judgeFords(): Record<string, number> {
  const listings = fords();
  const { columns } = samplesOf(listings);
  const rows = Uint32Array.from(listings.keys());
  const isOut = (row: number) => isHeldOut(listings[row]!.id);
  const heldOut = rows.filter(isOut);
  const model = fitMarketModel(
    { columns, train: rows.filter((row) => !isOut(row)), heldOut },
    { asOf: Date.UTC(2020, 6, 1) },
  );
  const own = emptyValues(rows.length);
  new MarketModelValuer(model).valueRows(columns, rows.length, own);
  const logLinear = emptyValues(rows.length);
  new LogLinearValuer(model as LogLinearModel).valueRows(columns, rows.length, logLinear);
  const price = (row: number) => listings[row]!.askingPrice;
  const inside = heldOut.filter((row) => price(row) >= own.low[row]! && price(row) <= own.high[row]!);
  const mae = ({ value }: ValueColumns) =>
    heldOut.reduce((sum, row) => sum + Math.abs(value[row]! - price(row)), 0) / heldOut.length / 100;
  return {
    fordsHeldOut: heldOut.length,
    fordsMaePounds: mae(own),
    fordsLogLinearMaePounds: mae(logLinear),
    fordsCoverage: inside.length / heldOut.length,
  };
}

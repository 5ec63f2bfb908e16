import { MarketModelValuer, emptyValues, unpackColumns } from '@rover/scoring';
import type { MarketModel, PackedColumns, ValueColumns } from '@rover/scoring';

/** Listings to be valued by a model; travels to a thread. */
export interface ValuingOrder {
  readonly want: 'values';
  readonly listings: PackedColumns;
  readonly model: MarketModel;
}

/** What each of the listings is worth. */
export function valueListings({ listings, model }: ValuingOrder): ValueColumns {
  const values = emptyValues(listings.rows);
  new MarketModelValuer(model).valueRows(unpackColumns(listings), listings.rows, values);
  return values;
}

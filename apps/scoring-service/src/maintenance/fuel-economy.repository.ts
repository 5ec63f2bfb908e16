import { Injectable } from '@nestjs/common';
import type { VehicleUse } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';

/** What listings of one make and model state of their fuel economy. */
export interface StatedFuelEconomy {
  /** l/100 km, the middle one. */
  readonly value: number;
  readonly listings: number;
}

/** Fewer could all come from one careless source. */
const LEAST_LISTINGS = 5;

/** Model years this far apart count as alike. */
const YEARS = 3;

const STATED = prepared(`
SELECT place, percentile_cont(0.5) WITHIN GROUP (ORDER BY stated) AS value, count(*)::int AS listings
FROM unnest($1::int[], $2::text[], $3::text[], $4::int[], $5::text[]) AS asked (place, make, model, year, fuel)
CROSS JOIN LATERAL (
  SELECT (facts->>'fuelEconomy')::float8 AS stated FROM listing
  WHERE lower(listing.make) = lower(asked.make) AND lower(listing.model) = lower(asked.model)
    AND facts ? 'fuelEconomy'
    AND (asked.year IS NULL OR abs((facts->>'modelYear')::int - asked.year) <= ${YEARS})
    AND (asked.fuel IS NULL OR lower(facts->>'fuelType') = lower(asked.fuel))
  ORDER BY updated_at DESC LIMIT 200) AS found
GROUP BY place HAVING count(*) >= ${LEAST_LISTINGS}`);

/** What the stock tells of fuel economy. */
@Injectable()
export class FuelEconomyRepository {
  constructor(private readonly database: Database) {}

  /** By place among the vehicles asked about; absent where too few listings state it. */
  async stated(vehicles: readonly VehicleUse[]): Promise<Map<number, StatedFuelEconomy>> {
    const asked = vehicles.flatMap(({ make, model, modelYear, fuelType }, place) =>
      make && model ? [{ place, make, model, modelYear: modelYear ?? null, fuelType: fuelType ?? null }] : [],
    );
    if (asked.length === 0) return new Map();
    const rows = await this.database.query<StatedFuelEconomy & { place: number }>(STATED, [
      asked.map(({ place }) => place),
      asked.map(({ make }) => make),
      asked.map(({ model }) => model),
      asked.map(({ modelYear }) => modelYear),
      asked.map(({ fuelType }) => fuelType),
    ]);
    return new Map(rows.map(({ place, ...stated }) => [place, stated]));
  }
}

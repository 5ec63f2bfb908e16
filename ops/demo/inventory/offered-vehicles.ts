import type { CatalogueVehicle } from './catalogue.js';
import type { MakeProfile } from './makes.js';
import type { Random } from './random.js';

/** What makers offered in one year, by make. */
interface YearOffer {
  vehicles: Map<string, CatalogueVehicle[]>;
  shares: (readonly [string, number])[];
}

/** The catalogue by year, for the makes that the demo knows. */
export class OfferedVehicles {
  private readonly years = new Map<number, YearOffer>();

  constructor(
    private readonly catalogue: readonly CatalogueVehicle[],
    private readonly makes: Readonly<Record<string, MakeProfile>>,
  ) {}

  /** A vehicle of that model year, by how often its make is met. */
  pick(random: Random, year: number): CatalogueVehicle {
    const { vehicles, shares } = this.offer(year);
    return random.pick(vehicles.get(random.weighted(shares)) ?? []);
  }

  private offer(year: number): YearOffer {
    const known = this.years.get(year) ?? this.gather(year);
    this.years.set(year, known);
    return known;
  }

  private gather(year: number): YearOffer {
    const vehicles = new Map<string, CatalogueVehicle[]>();
    for (const vehicle of this.catalogue) {
      if (!this.makes[vehicle.make] || year < vehicle.yearFrom || year > (vehicle.yearTo ?? year)) continue;
      const own = vehicles.get(vehicle.make);
      if (own) own.push(vehicle);
      else vehicles.set(vehicle.make, [vehicle]);
    }
    return { vehicles, shares: [...vehicles.keys()].map((make) => [make, this.makes[make]!.share] as const) };
  }
}

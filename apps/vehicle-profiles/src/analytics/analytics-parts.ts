import { Injectable } from '@nestjs/common';
import type { VehicleAnalytics } from '@rover/contracts';
import type { Matches } from '../search/matcher.service.js';

export type AnalyticsPart = Pick<VehicleAnalytics, 'maintenancePerYear'>;

/** Computes a part from the vehicles of a filter: their rows, and the columns that these are of. */
export type PartLoader = (matches: Matches) => Promise<AnalyticsPart>;

/** What other rooms add to analytics: whoever owns such data registers its loader, and has it cached along. */
@Injectable()
export class AnalyticsParts {
  readonly #loaders: PartLoader[] = [];

  register(loader: PartLoader): void {
    this.#loaders.push(loader);
  }

  async load(matches: Matches): Promise<AnalyticsPart> {
    return Object.assign(
      {},
      ...(await Promise.all(this.#loaders.map((load) => load(matches)))),
    ) as AnalyticsPart;
  }
}

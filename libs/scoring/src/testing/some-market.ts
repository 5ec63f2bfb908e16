import type { ListingFacts } from '../listing.js';
import { randomFrom } from '../random.js';
import { NOW, aListingOf } from './arbitraries.js';

const DAY_MS = 86_400_000;

/** How a market is made. */
export interface MarketOf {
  readonly size: number;
  readonly seed?: number;
  /** Days over which its listings came. Default 30. */
  readonly days?: number;
  readonly currency?: string;
}

const models = ['Focus', 'Fiesta', 'Kuga', 'Galaxy'];

/**
 * Listings whose prices follow a law that no sum of effects can express: automatic gearboxes are worth a lot in young
 * cars alone, and open cars in summer alone. What is left unexplained is normal in ln(price), a tenth wide.
 */
export function someMarket({ size, seed = 1, days = 30, currency = 'GBP' }: MarketOf): ListingFacts[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: size }, (_, i) => {
    const age = Math.floor(random() * 14);
    const [model, transmission, bodyClass] = [
      pick(models),
      pick(['Manual', 'Automatic']),
      pick(['Hatchback', 'Convertible']),
    ];
    const odometer = Math.round((age + random()) * 15_000_000);
    const createdAt = NOW - Math.floor(random() * days) * DAY_MS;
    const month = new Date(createdAt).getUTCMonth();
    const isSummer = month >= 3 && month <= 8;
    const logPrice =
      14.5 +
      models.indexOf(model) * 0.2 -
      0.08 * age -
      odometer / 1e9 +
      (transmission === 'Automatic' && age < 4 ? 0.4 : 0) +
      (bodyClass === 'Convertible' && isSummer ? 0.3 : 0) +
      0.1 * normal();
    return aListingOf({
      id: `${currency}-${seed}-${i}`,
      model,
      transmission,
      bodyClass,
      modelYear: 2026 - age,
      odometer,
      askingPrice: Math.round(Math.exp(logPrice)),
      currency,
      createdAt,
      updatedAt: NOW,
    });
  });
}

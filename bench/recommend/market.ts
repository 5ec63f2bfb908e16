import {
  Catalogue,
  Collaborative,
  METRES_PER_MILE,
  Recommender,
  type RecommenderKnowledge,
  Seasons,
  Trending,
  UserProfiles,
} from '@rover/scoring';
import { generateInventory } from '../../ops/demo/inventory/generate-inventory.js';
import { percentile, round } from '../support/statistics.js';
import { timed } from '../support/time.js';
import { numbers } from './events.js';

const LISTINGS = 100_000;
const PEOPLE = 50_000;
const EVENTS_PER_PERSON = 8;
const NOW = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 86_400_000;
const ACTIONS = ['VIEW_VEHICLE', 'VIEW_VEHICLE', 'VIEW_VEHICLE', 'ADD_TO_WISHLIST', 'ADD_TO_CART'];

/** What a recommendation costs the library alone, in a market as large as the one that is served. */
export async function timeMarket(requests: number): Promise<Record<string, number>> {
  const knowledge: RecommenderKnowledge = {
    catalogue: new Catalogue(),
    profiles: new UserProfiles(),
    collaborative: new Collaborative(),
    trending: new Trending(),
    seasons: new Seasons(),
  };
  const recommender = new Recommender(knowledge);
  const ids = stock(knowledge.catalogue);
  const learn = await timed(() => live(recommender, ids));
  const fit = await timed(() => knowledge.collaborative.fit());
  const times: number[] = [];
  for (let i = 0; i < requests; i++) {
    const request = { person: `person_${(i * 7_919) % PEOPLE}`, now: NOW, limit: 20 };
    times.push((await timed(() => recommender.recommend(request))).ms);
  }
  return {
    marketGroups: knowledge.collaborative.items,
    marketFitMs: Math.round(fit.ms),
    marketMicrosPerEvent: round((learn.ms * 1_000) / (PEOPLE * EVENTS_PER_PERSON)),
    recommendP50Ms: round(percentile(times, 0.5)),
    recommendP95Ms: round(percentile(times, 0.95)),
  };
}

function stock(catalogue: Catalogue): string[] {
  const ids: string[] = [];
  for (const { row } of generateInventory({ seed: 42, count: LISTINGS, year: 2026 })) {
    const { odometerMiles, stockNumber, ...facts } = row;
    ids.push(stockNumber);
    catalogue.upsert({
      ...facts,
      id: stockNumber,
      odometer: Math.round(odometerMiles * METRES_PER_MILE),
      askingPrice: row.askingPrice * 100,
      metadata: 8,
      images: 3,
      status: 'inStock',
      version: 1,
      updatedAt: NOW,
    });
  }
  return ids;
}

/** Everybody looks at vehicles near one of their own; some are sold. */
function live(recommender: Recommender, ids: readonly string[]): void {
  const next = numbers(11);
  for (let person = 0; person < PEOPLE; person++) {
    const home = Math.floor(next() * ids.length);
    for (let i = 0; i < EVENTS_PER_PERSON; i++) {
      const id = ids[(home + Math.floor(next() * 40)) % ids.length]!;
      const event = {
        action: ACTIONS[i % ACTIONS.length]!,
        time: NOW - next() * 30 * DAY_MS,
        subject: { id },
      };
      recommender.record(`person_${person}`, event, NOW);
      if (i === 0)
        recommender.recordSale(id, { time: NOW - next() * 10 * DAY_MS, now: NOW, region: 'north' });
    }
  }
}

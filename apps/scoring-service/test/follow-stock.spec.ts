import {
  getListing,
  inventoryUpdated,
  listingRecorded,
  newStockUnit,
  type StockStatus,
} from '@rover/contracts';

import { aListing, startService, waitFor, type TestService } from '@rover/testing';
import { AppModule } from '../src/app.module.js';
import { database } from '../src/database.js';
import { ListingService } from '../src/listings/listing.service.js';

const IMPORT = '0199a000-0000-7000-8000-000000000001';
const TIME = '2026-01-15T09:00:00.000Z';

let service: TestService;

beforeAll(async () => {
  service = await startService({ name: 'scoring-service', module: AppModule }, database);
}, 60_000);
afterAll(() => service?.close());

const listingOf = async (id: string) => (await service.bus.request(getListing, { id })).data;

/** A listing that stands in the market. */
async function listed(): Promise<string> {
  const listing = aListing({ askingPrice: 900_000, currency: 'GBP' });
  await service.bus.publish(listingRecorded, [{ listing, importId: IMPORT }]);
  await waitFor(() => listingOf(listing.id).catch(() => undefined));
  return listing.id;
}

/** What a showroom says of its unit. */
function said(listingId: string | undefined, status: StockStatus, facts: object = {}) {
  const { acquiredAt: _now, ...about } = newStockUnit.parse({
    ...{ stockNumber: 'N-1', title: 'Ford Fiesta', askingPrice: 900_000, currency: 'GBP' },
    ...{ ...(listingId && { listingId }), ...facts },
  });
  const unit = {
    ...{ id: 'unt_1', showroomId: 'north', status, ...about, acquiredAt: TIME, daysInInventory: 0 },
    ...{ version: 1, createdAt: TIME, updatedAt: TIME },
  };
  return { showroomId: 'north', unit, previousStatus: null, time: TIME };
}
const tell = (...args: Parameters<typeof said>) => service.bus.publish(inventoryUpdated, [said(...args)]);

describe('the listing of a stock unit', () => {
  it('has its price and its state, as often as they change', async () => {
    const id = await listed();
    const steps: [StockStatus, string, number][] = [
      ['held', 'reserved', 900_000],
      ['available', 'inStock', 850_000],
      ['inTransfer', 'inStock', 840_000],
      ['sold', 'sold', 840_000],
      ['available', 'inStock', 830_000],
      ['removed', 'withdrawn', 830_000],
    ];
    for (const [status, expected, askingPrice] of steps) {
      await tell(id, status, { askingPrice });
      await waitFor(async () => {
        const now = await listingOf(id);
        return now.status === expected && now.askingPrice === askingPrice;
      });
    }
  });

  it('keeps its price where the unit is priced in another currency', async () => {
    const id = await listed();
    await tell(id, 'held', { askingPrice: 1, currency: 'EUR' });
    await waitFor(async () => (await listingOf(id)).status === 'reserved');
    expect(await listingOf(id)).toMatchObject({ askingPrice: 900_000, currency: 'GBP' });
  });

  it('hears a word once, and what is on no market is passed over', async () => {
    const id = await listed();
    await tell(undefined, 'sold');
    await tell('lst_nobody', 'sold');
    const word = {
      eventId: 'evt-1',
      listingId: id,
      askingPrice: 700_000,
      currency: 'GBP',
      status: 'reserved' as const,
    };
    const listings = service.running.app.get(ListingService);
    await listings.followStock([word]);
    const { version } = await listingOf(id);
    await listings.followStock([word, word]);
    expect(await listingOf(id)).toMatchObject({ version, status: 'reserved', askingPrice: 700_000 });
    await tell(id, 'sold', { askingPrice: 700_000 });
    await waitFor(async () => (await listingOf(id)).status === 'sold');
  });
});

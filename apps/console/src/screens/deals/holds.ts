import { RoverError, type Listing, type Rover, type StockUnit } from '@rover/client';
import { activeHoldOf, placeHold, TakenError } from '../leads/sales/taken.js';

/** The unit of one of our showrooms that the market knows as this listing. */
async function unitOf(rover: Rover, { id, stockNumber, vin }: Listing): Promise<StockUnit | undefined> {
  const search = stockNumber ?? vin;
  if (search === undefined) return undefined;
  const { data } = await rover.get('/api/v1/inventory', { query: { search, limit: 20 } });
  return data.find(({ listingId }) => listingId === id);
}

/** Of two who have read the same version, one is refused. @throws TakenError */
async function reserve(rover: Rover, { id, version }: Listing): Promise<void> {
  const path = { id };
  try {
    await rover.patch('/api/v1/listings/{id}', { path, body: { status: 'reserved' }, ifMatch: version });
  } catch (error) {
    if (!(error instanceof RoverError) || error.code !== 'LISTING_VERSION_MISMATCH') throw error;
    const { data: now } = await rover.get('/api/v1/listings/{id}', { path });
    if (now.status !== 'inStock') throw new TakenError();
    // Something else of it has changed, such as its price.
    await reserve(rover, now);
  }
}

/**
 * What stands in a showroom of ours is held there: for a time, one holder at once, with a queue. What others offer is
 * marked as reserved.
 * @throws TakenError where somebody else was faster
 */
export async function holdUnitOf(rover: Rover, listing: Listing, holder: string): Promise<void> {
  const unit = await unitOf(rover, listing);
  if (unit) await placeHold(rover, { unitId: unit.id, holder });
  else await reserve(rover, listing);
}

export async function releaseUnitOf(rover: Rover, listing: Listing): Promise<void> {
  const { id } = listing;
  const unit = await unitOf(rover, listing);
  if (!unit)
    return void (await rover.patch('/api/v1/listings/{id}', { path: { id }, body: { status: 'inStock' } }));
  const hold = await activeHoldOf(rover, unit.id);
  if (hold) await rover.post('/api/v1/holds/{holdId}/release', { path: { holdId: hold.id } });
}

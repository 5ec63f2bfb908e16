import type { Listing, Rover, StockUnit } from '@rover/client';

/** The unit of one of our showrooms that the market knows as this listing. */
async function unitOf(rover: Rover, { id, stockNumber, vin }: Listing): Promise<StockUnit | undefined> {
  const search = stockNumber ?? vin;
  if (search === undefined) return undefined;
  const { data } = await rover.get('/api/v1/inventory', { query: { search, limit: 20 } });
  return data.find(({ listingId }) => listingId === id);
}

const change = (rover: Rover, { id }: Listing, status: 'reserved' | 'inStock'): Promise<unknown> =>
  rover.patch('/api/v1/listings/{id}', { path: { id }, body: { status } });

/**
 * What stands in a showroom of ours is held there: for a time, one holder at once, with a queue. What others offer is
 * marked as reserved.
 */
export async function holdUnitOf(rover: Rover, listing: Listing, holder: string): Promise<void> {
  const unit = await unitOf(rover, listing);
  if (unit) await rover.post('/api/v1/holds', { body: { unitId: unit.id, holder } });
  else await change(rover, listing, 'reserved');
}

export async function releaseUnitOf(rover: Rover, listing: Listing): Promise<void> {
  const unit = await unitOf(rover, listing);
  if (!unit) return void (await change(rover, listing, 'inStock'));
  const { data } = await rover.get('/api/v1/holds', {
    query: { unitId: unit.id, status: 'active', limit: 1 },
  });
  const [hold] = data;
  if (hold) await rover.post('/api/v1/holds/{holdId}/release', { path: { holdId: hold.id } });
}

import type { Deal, RoomEventOf } from '@rover/client';

/** What the room of the market tells of one listing. */
export type DealEvent = RoomEventOf<
  'deal.arrived' | 'deal.price.dropped' | 'deal.scored' | 'deal.stock.changed'
>;

const types: readonly string[] = ['deal.arrived', 'deal.price.dropped', 'deal.scored', 'deal.stock.changed'];
export const isDealEvent = (event: RoomEventOf): event is DealEvent => types.includes(event.type);

/** A list after some events: prices and scores as they are now, best first; what is no longer on offer is gone. */
export function dealsAfter(deals: readonly Deal[], events: ReadonlyMap<string, DealEvent>): Deal[] {
  const now = deals.flatMap((deal) => {
    const event = events.get(deal.listing.id);
    return event ? changed(deal, event) : [deal];
  });
  now.sort((one, other) => other.scores.overall - one.scores.overall);
  return now.map((deal, at) => (deal.rank === at + 1 ? deal : { ...deal, rank: at + 1 }));
}

function changed(deal: Deal, { data }: DealEvent): Deal[] {
  const { listing, scores, confidence, marketValue } = data;
  if (listing.version < deal.listing.version) return [deal];
  if (listing.status !== 'inStock' || scores === null || marketValue === null) return [];
  const profit = marketValue - listing.askingPrice;
  const margin = profit / listing.askingPrice;
  return [
    { ...deal, listing, scores, confidence: confidence ?? deal.confidence, marketValue, profit, margin },
  ];
}

/** Whether a listing may belong into a list that it is not in: the platform is asked then. */
export function mayEnter(deals: readonly Deal[], { data }: DealEvent, most: number): boolean {
  if (data.scores === null || data.listing.status !== 'inStock') return false;
  if (deals.some(({ listing }) => listing.id === data.listing.id)) return false;
  return deals.length < most || data.scores.overall > (deals.at(-1)?.scores.overall ?? 0);
}

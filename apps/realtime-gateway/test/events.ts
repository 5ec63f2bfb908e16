import type { dealScored, EventData } from '@rover/contracts';

const time = '2026-01-01T12:00:00.000Z';

/** A listing that was judged; the price tells which event it was. */
export const deal = (id: string, askingPrice: number): EventData<typeof dealScored> => ({
  listing: {
    id,
    make: 'Ford',
    model: 'Fiesta',
    modelYear: 2018,
    askingPrice,
    currency: 'GBP',
    images: 0,
    metadata: 0,
    status: 'inStock',
    version: 1,
    createdAt: time,
    updatedAt: time,
  },
  scores: null,
  confidence: null,
  marketValue: null,
});

export const reading = (vehicleId: string, speed: number) => ({
  vehicleId,
  deviceTime: time,
  receivedAt: time,
  speed,
});

export const visit = (showroomId: string, visitorId: string) => ({
  showroomId,
  visitorId,
  time,
  receivedAt: time,
});

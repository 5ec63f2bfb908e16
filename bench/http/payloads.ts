import { deal, type Deal } from '@rover/contracts';
import { z } from 'zod';

const now = '2026-01-01T00:00:00.000Z';

/** A deal as scoring-service answers it. */
const aDeal = (rank: number): Deal => ({
  listing: {
    id: `lst_${rank.toString(16).padStart(16, '0')}`,
    sellerId: 'bench',
    make: 'Ford',
    model: 'Fiesta',
    modelYear: 2018,
    fuelType: 'Petrol',
    transmission: 'Manual',
    odometer: 40_000_000,
    askingPrice: 900_000 + rank,
    currency: 'GBP',
    images: 4,
    metadata: 9,
    status: 'inStock',
    version: 1,
    createdAt: now,
    updatedAt: now,
  },
  scores: { overall: 81.5, arbitrage: 85, roi: 42.1, risk: 90, preference: 50, market: 50 },
  confidence: 0.8,
  marketValue: 1_100_000,
  marketValueRange: { low: 1_000_000, high: 1_200_000 },
  profit: 200_000,
  margin: 0.2222,
  reasons: [{ code: 'LOW_RISK', text: 'Low risk: young, and driven little' }],
  rank,
});

/** What GET /api/v1/deals answers when nothing else is asked for: twenty deals. */
export const dealsPage = {
  data: z.array(deal).parse(Array.from({ length: 20 }, (_, at) => aDeal(at + 1))),
  meta: { nextCursor: null, total: 20, unscored: 0 },
};

const anEvent = (at: number) => ({
  id: `0190f6a0-7d4f-7cc0-8000-${at.toString(16).padStart(12, '0')}`,
  action: 'VIEW_VEHICLE',
  entityId: `lst_${at.toString(16).padStart(16, '0')}`,
  time: now,
  sessionId: 'session-of-a-bench',
  properties: { source: 'search', position: at, mobile: true },
});

/** A hundred events, as text. */
export const eventsBody = JSON.stringify({ events: Array.from({ length: 100 }, (_, at) => anEvent(at)) });

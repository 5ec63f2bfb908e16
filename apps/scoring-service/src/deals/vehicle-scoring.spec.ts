import { scoreVehicles } from './vehicle-scoring.js';

const now = Date.UTC(2026, 10, 22);
const table = { turnover: () => ({ ...nothingSold, expectedDaysToSell: 30 }) };
const nothingSold = { stock: 0, recentSales: 0, observedSales: 0, basis: 'prior' as const };
const noMarket = { valueOf: () => undefined, table };
const asked = { preferences: {}, costs: {} };
const vehicle = {
  make: 'Ford',
  model: 'Fiesta',
  modelYear: 2020,
  odometer: 40_000_000,
  askingPrice: 10_000_00,
  currency: 'GBP',
  images: 0,
  metadata: 0,
};

describe('vehicles given to be scored', () => {
  it('are ranked best first and keep their place in the body', async () => {
    const vehicles = [
      { ...vehicle, marketValue: 10_500_00 },
      { ...vehicle, marketValue: 14_000_00 },
      { ...vehicle, marketValue: 12_000_00 },
    ];
    const scored = await scoreVehicles(vehicles, asked, { market: noMarket, now });
    expect(scored.map(({ index, rank }) => [index, rank])).toEqual([
      [1, 1],
      [2, 2],
      [0, 3],
    ]);
    expect(scored[0]).toMatchObject({ profit: 4_000_00, margin: 0.4, scores: { arbitrage: 100, roi: 80 } });
  });

  it('come last, without a rank, when nothing says what they are worth', async () => {
    const scored = await scoreVehicles([vehicle, { ...vehicle, marketValue: 9_000_00 }], asked, {
      market: noMarket,
      now,
    });
    expect(scored[1]).toMatchObject({ index: 0, rank: null, scores: null, marketValue: null });
    expect(scored[1]).toMatchObject({ priceToMarket: null, costs: null, netProfit: null });
    expect(scored[1]?.reasons[0]?.code).toBe('marketTooSmall');
  });

  it('are valued by the market when the caller gives no value', async () => {
    const market = { valueOf: () => ({ value: 13_000_00, low: 12_000_00, high: 14_000_00 }), table };
    expect((await scoreVehicles([vehicle], asked, { market, now }))[0]).toMatchObject({
      marketValue: 13_000_00,
      profit: 3_000_00,
    });
  });

  it('have costs, by what the caller assumes and by how fast such vehicles sell', async () => {
    const [scored] = await scoreVehicles(
      [{ ...vehicle, condition: 'fair', marketValue: 12_500_00 }],
      { preferences: {}, costs: { distanceKm: 100, transportPerKm: 1_50, feesShare: 0 } },
      { market: noMarket, now },
    );
    expect(scored).toMatchObject({
      priceToMarket: 80,
      profit: 2_500_00,
      costs: { transport: 150_00, recon: 700_00, fees: 0, holding: 300_00, total: 1_150_00, holdingDays: 30 },
      netProfit: 1_350_00,
    });
  });
});

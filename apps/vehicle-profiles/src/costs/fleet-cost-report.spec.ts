import { fleetCostReport, type CostRow } from './fleet-cost-report.js';

const cost = (month: string, currency: string, parts: number): CostRow => ({
  ...{ month, currency, records: 1, parts, labour: 20, other: 5, total: parts + 25, warrantyClaims: 0 },
});
const facts = {
  from: new Date('2026-01-01T00:00:00Z'),
  to: new Date('2026-03-01T00:00:00Z'),
  vehicles: 4,
  costs: [cost('2026-01', 'EUR', 75), cost('2026-01', 'GBP', 15), cost('2026-02', 'EUR', 275)],
  uses: [
    { month: '2026-02', distance: 8_000, fuelUsed: 2.5, energyUsed: null },
    { month: '2026-03', distance: 2_000, fuelUsed: null, energyUsed: null },
  ],
  dearest: [{ vehicleId: 'car', currency: 'EUR', records: 2, total: 400, distance: 0 }],
};

describe('what a fleet costs', () => {
  it('adds up by currency, never two of them, over all vehicles and kilometres', () => {
    expect(fleetCostReport(facts)).toMatchObject({
      distance: 10_000,
      fuelUsed: 2.5,
      energyUsed: null,
      currencies: [
        { currency: 'EUR', records: 2, parts: 350, total: 400, perVehicle: 100, perKm: 40 },
        { currency: 'GBP', records: 1, parts: 15, total: 40, perVehicle: 10, perKm: 4 },
      ],
      dearest: [{ vehicleId: 'car', total: 400, perKm: null }],
    });
  });

  it('tells every month of which anything is known', () => {
    expect(fleetCostReport(facts).months).toMatchObject([
      { month: '2026-01', distance: 0, fuelUsed: null, costs: [{ currency: 'EUR' }, { currency: 'GBP' }] },
      { month: '2026-02', distance: 8_000, fuelUsed: 2.5, costs: [{ currency: 'EUR', total: 300 }] },
      { month: '2026-03', distance: 2_000, costs: [] },
    ]);
  });

  it('says of a fleet without vehicles that it costs nothing', () => {
    const none = { ...facts, vehicles: 0, costs: [], uses: [], dearest: [] };
    expect(fleetCostReport(none)).toMatchObject({ vehicles: 0, distance: 0, currencies: [], months: [] });
  });
});
